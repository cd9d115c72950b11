import type { MeetingWords } from '../meeting-words.ts';
import { phrases, preceding } from '../phrases.ts';

/** Portuguese, of Brazil and of Portugal. */
export const MEETINGS: MeetingWords = {
  situations: {
    incident: phrases(
      `incidente|queda (?:do|da|de) (?:servidor|sistema|rede|site|serviço|energia|produção)|avaria|emergência|crise|reunião de crise|gabinete de crise|sala de guerra|(?:servidor|sistema|site|rede|linha) (?:caiu|fora do ar|em baixo|parad[oa])|fora do ar|vazamento|fuga de (?:água|gás|dados)|inundação|alagamento|incêndio|apagão|falta de (?:luz|energia|água)|evacuação|acidente|violação de dados|ataque (?:cibernético|hacker)|parada (?:de|da) (?:linha|produção)`,
    ),
    'bad-news': phrases(
      `demissões|demissão|demitir|desligamento|despedimentos?|rescisão|corte de (?:pessoal|equipe|equipa|vagas|postos)|falecimento|falecid[oa]|faleceu|funeral|velório|luto|más notícias|má notícia|assédio|advertência|processo disciplinar|encerramento (?:da|do) (?:escritório|loja|fábrica|unidade|filial)|fechamento (?:da|do) (?:escritório|loja|fábrica|unidade|filial)|não renovação|layoffs?`,
    ),
    sensitive: phrases(
      `avaliação (?:de|do) (?:desempenho|rendimento)|avaliação anual|avaliação individual|feedback (?:individual|difícil|para)|salári[oa]s?|salarial|aumento(?: salarial| de salário)?|período de experiência|período experimental|conflitos?|mediação|queixa|reclamação (?:de|do|da) (?:funcionári|colaborador|colega)\\p{L}{0,20}|desculpas|pedido de demissão|baixa médica|licença (?:médica|saúde)|afastamento|regresso (?:da|de) baixa|retorno (?:da|de) licença|saúde mental|esgotamento|conversa (?:difícil|delicada|séria|franca)|assunto (?:delicado|pessoal|sensível)|confidencial|esclarecer as coisas|tensões|reestruturação|entrevista de (?:saída|desligamento)|promoção de`,
    ),
    interview: phrases(
      `entrevistas?|candidat[oa]s?|processo seletivo|seleção de (?:candidatos|pessoal)|segunda entrevista|recrutamento`,
    ),
    'first-meeting': phrases(
      `primeir[oa] (?:reunião|encontro|visita|conversa|contato|contacto|chamada|call)(?: (?:com )?(?:o |a |um |uma )?(?:client[ea]|parceir[oa]|fornecedora?|investidora?)(?: nov[oa])?)?|client[ea] nov[oa]|nov[oa] (?:client[ea]|parceir[oa]|fornecedora?|investidora?)|reunião comercial|call de (?:descoberta|vendas)|prospecção|prospeção`,
    ),
    'intro-external': phrases(
      `apresentação|conhecer (?:a|o|os)?|nos conhecermos|descoberta|visita comercial|demo|demonstração|kick_off|lançamento`,
    ),
    'one-on-one': phrases(
      `um a um|1 a 1|mentoria|conversa individual|acompanhamento individual|papo 1|bate papo individual`,
    ),
    social: phrases(
      `almoço|cafezinho|café(?: da manhã)?|pequeno almoço|jantar|happy hour|festa|aniversário|despedida|comemoração|confraternização|natal|amigo (?:secreto|oculto)|churrasco|lanche|convívio|copos|integração (?:da|do) (?:equipe|equipa|time)|brinde`,
    ),
    retro: phrases(
      `retro|retrospectiva|retrospetiva|lições aprendidas|balanço (?:do|da) (?:projeto|projecto|evento|campanha|sprint)|post mortem|o que (?:deu|correu)`,
    ),
    training: phrases(
      `treinamento|treino|formação|capacitação|curso|oficina prática|simulado|simulacro|ensaio(?: geral)?|aula|integração de nov\\p{L}{1,20}|tutorial|onboarding`,
    ),
    troubleshooting: phrases(
      `depuração|resolver (?:o )?(?:problema|erro|bug|falha)|entrada em produção|subida em produção|go live|destravar|desbloquear`,
    ),
    negotiation: phrases(`negociação|negociações|negociar`),
    kickoff: phrases(
      `arranque (?:de|do) (?:projeto|projecto)|início (?:de|do) (?:projeto|projecto)|reunião de (?:arranque|lançamento|abertura)`,
    ),
    handover: phrases(`passagem (?:de (?:turno|serviço|bastão|plantão)|de pasta)|troca de turno|transição de`),
    brainstorm: phrases(
      `tempestade de ideias|chuva de ideias|ideação|oficina|workshop|sessão criativa|retiro|imersão|dia de equip[ea]|hackathon`,
    ),
    coworking: phrases(`co_working|trabalho em conjunto`),
    'in-person': phrases(
      `visita(?: (?:à|a|de|ao) (?:obra|fábrica|cliente|unidade|local))?|reunião de obra|inspeção|vistoria|ronda|tour|degustação|mudança (?:de|do) (?:escritório|sala)|inventário|portas abertas|sessão de fotos|receção de obra`,
    ),
    'office-hours': phrases(`plantão de dúvidas|tira dúvidas|perguntas e respostas|horário de atendimento`),
    'sign-off': phrases(`aprovação|aprovar|validação|visto|assinatura (?:do|da)`),
    'written-comments': phrases(
      `(?:seus|vossos|os vossos|teus) comentários|comentários (?:ao|à|sobre|do|da|no)|feedback (?:sobre|do|da|no)|opiniões sobre|revisar e comentar|sugestões (?:para|ao|à)`,
    ),
    'for-information': phrases(`^(?:info|informação|informe|aviso|comunicado|novidades)(?=\\s?[:–—])`),
    announcement: phrases(
      `anúncios?|o que muda|comunicados?|informações|informativo|sessão (?:informativa|de esclarecimento)|nov[oa]s? (?:política|normas?|regras?|procedimento|processo|horários?|preços|tabela|organização|colega)|atualização d[aeo]s? (?:política|normas?|regras|processo|procedimento)\\p{L}{0,20}|actualização d[aeo]s? (?:política|normas?|regras)\\p{L}{0,20}|mudanças? (?:na|no|nas|nos|de) \\p{L}{1,20}|alterações? (?:à|ao|na|no|nas|nos|de|da|do) \\p{L}{1,20}|reunião geral|assembleia|apresentação d[aeo]s? (?:resultados|números|dados|nov\\p{L}{1,20}|relatório)|novidades|notícias|boas vindas`,
    ),
    logistics: phrases(
      `logística|organização (?:do|da)|marcar (?:a |as |uma )?datas?|acertar (?:as |a )?(?:datas?|horários?|agenda)|definir datas?|escala(?: de (?:férias|plantão))?|quem (?:traz|leva|faz|cobre)|mudança|estacionamento|carona|boleia`,
    ),
    technical: phrases(
      `arquitetura|arquitectura|reunião técnica|revisão (?:técnica|de código)|discussão técnica|banco de dados|base de dados|migração|api|desenho técnico|triagem de (?:bugs|chamados)`,
    ),
    status: phrases(
      `acompanhamento(?: (?:semanal|mensal|do projeto|do projecto|de obra))?|ponto de situação|status|andamento|reunião de (?:status|acompanhamento|ponto de situação)|relatório (?:semanal|mensal|de andamento|de progresso)|daily|diária|atualização semanal|atualizações|alinhamento semanal|progresso|situação (?:do|da|dos)|report (?:semanal|mensal)`,
    ),
    regular: phrases(
      `reunião (?:de equip[ea]|semanal|mensal|do time|do setor|do departamento|de coordenação|de direção|pedagógica|quinzenal)|semanal|alinhamento(?: .{0,80})?`,
    ),
    planning: phrases(
      `planejamento|planeamento|preparação|prioridades|priorização|cronograma|calendário|objetivos|objectivos|metas|estratégia`,
    ),
    plan: phrases(`plano|roteiro|plano de ação`),
    budget: phrases(`orçamento|previsão`),
    'document-review': phrases(
      `revisão (?:do|da|dos|das|de)|rascunho|minuta|relatório|documento|documentação|cláusula|proposta|edital|texto|capítulo|manual|guia|protocolo|ata|acta|modelo|formulário|tradução|leitura|parecer|caderno de encargos|orçamento da obra|regulamento|política`,
    ),
    review: phrases(`revisão|avaliação|auditoria`),
    figures: phrases(
      `números|resultados|vendas|dados|indicadores|painel|trimestre|contas|balanço|estatísticas|fechamento (?:mensal|anual|do mês)|fecho (?:mensal|anual|do mês)|pesquisa|inquérito|faturamento|faturação|metas x realizado`,
    ),
    decision: phrases(`decisão|decidir|escolha (?:do|da|de)|escolher|votação|seleção d[aeo]`),
    committee: phrases(`comitê|comité|conselho|diretoria|direção|assembleia geral|reunião de sócios|câmara`),
  },
  unless: {
    incident: phrases(
      `(?:plano|protocolo|simulado|simulacro|relatório|estatísticas?|procedimento|treinamento|formação|contatos|contactos) (?:de |do |da |sobre ){0,3}(?:incidentes?|emergências?|crise|evacuação|incêndios?|acidentes?)`,
    ),
    'bad-news': phrases(
      `(?:cláusula|modelo|política|curso|minuta) (?:de |da |do |sobre )?(?:demissão|rescisão|assédio|luto|despedimento)|rescisão (?:do|de) contrato de (?:aluguel|arrendamento|fornecimento|locação)`,
    ),
    sensitive: phrases(
      `conflitos? (?:de (?:versões|versão|agenda|merge|interesses?|horários?))|(?:faixa|tabela|pesquisa|software|faixas) salaria(?:l|is)|aumento (?:de|do|da|dos|das) (?:capital|preços?|vendas|tráfego|tarifas?|produção)|(?:política|formação|curso|modelo|formulário|treinamento) (?:de |da |do |sobre ){0,3}(?:avaliação|conflitos?|salários?|queixas?|desempenho)\\p{L}{0,20}|alta tensão`,
    ),
    interview: phrases(
      `(?:roteiro|perguntas|notas|resumo|resultados|modelo|guia|preparação|preparar) (?:de |da |a |para ){0,3}entrevistas?`,
    ),
    social: phrases(`campanha de natal|máquina de café|catálogo de natal`),
    training: phrases(`plano de formação|material d[eo] curso|em curso|orçamento de formação`),
    'in-person': phrases(`relatório de (?:visita|inspeção|vistoria)|visitas (?:ao|do) site`),
  },
  cues: {
    urgent: phrases(`urgente|imediatamente|imediato|já já`),
    notUrgent: phrases(`não (?:é|está) (?:urgente|com pressa)|sem pressa|nada urgente`),
    atOnce: phrases(`de imediato|imediatamente|agora mesmo|na hora|ainda hoje|hoje mesmo|esta noite`),
    noHurry: phrases(
      `para (?:vosso |seu |sua )?(?:conhecimento|informação)|sem discussão|até (?:segunda|terça|quarta|quinta|sexta|dia \\d{1,2})|nada a decidir|informativo`,
    ),
    comments: phrases(`comentários?|comentem|comentar|sugestões|opinião|opiniões|contribuições|correções|observações`),
    reading: phrases(
      `(?:leiam|leia|ler|por favor leiam|revisem) (?:\\p{L}{1,20} ){0,3}(?:antes|previamente|com calma)|\\d+ páginas|leitura prévia`,
    ),
    kept: phrases(
      `ata|por escrito|documentar|registrado|no (?:documento|doc|drive|ficheiro|arquivo|wiki|quadro)|na (?:planilha|folha|tabela|intranet|pasta)|preencham|preencher`,
    ),
    oneWay: phrases(
      `(?:vou |irei )?(?:apresentar|apresento|explicar|mostrar|apresentarei)(?: as?| os?)?|cada (?:\\p{L}{1,20} )?(?:informa|apresenta|fala|conta|relata|diz)|rodada de|será apresentad[oa]|serão apresentad[oa]s|apresentação d[aeo]s?`,
    ),
    noAttendance: phrases(
      `não (?:é preciso|precisa) (?:participar|vir|entrar)|não é (?:uma )?reunião|só para (?:conhecimento|constar|a agenda)|não marcar`,
    ),
    together: phrases(
      `mais (?:rápido|fácil) (?:do )?que (?:por )?(?:e mails?|mails?|emails?|mensagens)|juntos|juntas|pessoalmente|cara a cara|presencial|no local|quadro branco|tragam|em grupos|capacete|encontro (?:na|no) portão|nos conhecermos|sentar`,
    ),
    inHand: phrases(
      `mostruários?|catálogos? de (?:cores|tecidos)|(?:tragam|trazer|traga|traz|tocar|provar|provem|experimentar) (?:\\p{L}{1,20} ){0,3}(?:amostras?|tecidos?|protótipos?)|(?:amostras?|protótipos?|tecidos?) (?:estarão |estão )?(?:sobre a mesa|na mesa|na sala|no local)`,
    ),
    feelings: phrases(
      `desculp\\p{L}{0,20}|lamento|sinto muito|conflito|confidencial|com calma|chatead[oa]|magoad[oa]|(?:seu|dele|dela) (?:comportamento|desempenho)|não (?:será|vai ser) renovad[oa]|faleceu|doente|demitir|queixa|reclamou`,
    ),
  },
  thingBefore: preceding(
    `(?:modelo|procedimento|guia|formulário|política|plano|relatório|notas?|ata|estatísticas?|orçamento|preparação|preparar|organizar|organização|logística|formação|treinamento|pesquisa|lista|menu|cardápio|datas?|perguntas|software|material|resumo) (?:da |das |do |dos |de |para (?:o |a )?|sobre (?:o |a |os |as )?|o |a )`,
  ),
  rulesBefore: preceding(
    `(?:modelo|procedimento|guia|formulário|política|estatísticas?|formação|treinamento|pesquisa|software|lei|cláusula|curso|norma|protocolo) (?:da |das |do |dos |de |para (?:o |a )?|sobre (?:o |a |os |as )?)`,
  ),
  ownTime: phrases(
    `férias|ausente|ausência|feriado|ponte|folga|não (?:marcar|agendar|perturbar)|foco|tempo de foco|bloqueado|(?:consulta )?(?:no |com o )?(?:médico|dentista|pediatra|fisio|veterinário|cabeleireiro|oftalmologista)|home_office|teletrabalho|licença|viagem(?: (?:a|para) \\p{L}{1,20})?|voo (?:para )?\\p{L}{1,20}|trem para \\p{L}{1,20}|comboio para \\p{L}{1,20}|escola|buscar (?:as )?crianças|plantão|sobreaviso|pausa|pessoal|particular`,
  ),
  travel:
    /^[^\p{L}\p{N}]*(?:(?:[Vv]oo|[Tt]rem|[Cc]omboio|[Oo]nibus|[Aa]utocarro)(?:(?: (?:para|de|ate)|:)(?= ?\p{Lu})| ?[–—-](?= ?\p{Lu})| de (?:ida|volta)(?=[^\p{L}\p{N}]*$)| (?=(?:[A-Z]{2} ?)?\d{2,4})| (?=\p{Lu}\p{L}{2,20} ?[–—>/→-])|(?=[^\p{L}\p{N}]*$))|(?:[Hh]ospedagem|[Aa]lojamento|[Pp]ousada)(?: em)?:? (?=\p{Lu}))/u,
  notice: phrases(
    `lembrete|vencimento|prazo|data limite|férias|ausente|feriado|fechado|encerrado|plantão|aniversário|entrega`,
  ),
  bare: /^(?:(?:breve|rápida)\s+)?(?:reunião|reuniao|conversa|chamada|call|encontro|bate-papo|papo|ligação|videochamada)(?:\s+com\s+.{1,40})?\W*$/iu,
  agendaHeading: /^(?:pauta|agenda|ordem de trabalhos|ordem do dia|temas?|pontos?|programa)\s*:?$/iu,
};
