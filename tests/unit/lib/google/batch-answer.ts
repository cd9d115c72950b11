type Part = readonly [number: number, status: number, body: unknown, headers?: string];

/** A batch's answer as Google writes it. */
export function batchAnswer(
  parts: readonly Part[],
  { boundary = 'batch_x-Y7', line = '\r\n', end = true } = {},
): Response {
  const text = parts.map(([number, status, body, headers]) =>
    [
      `--${boundary}`,
      'Content-Type: application/http',
      `Content-ID: <response-${number}>`,
      '',
      `HTTP/1.1 ${status} Said`,
      'Content-Type: application/json; charset=UTF-8',
      ...(headers === undefined ? [] : [headers]),
      '',
      typeof body === 'string' ? body : JSON.stringify(body, null, 2),
    ].join(line),
  );
  const whole = [...text, end ? `--${boundary}--` : '', ''].join(line);
  return new Response(whole, { headers: { 'content-type': `multipart/mixed; boundary=${boundary}` } });
}

/** The numbers and paths of the parts of a batch that was sent. */
export function partsOf(body: string): readonly { readonly number: number; readonly path: string }[] {
  return [...body.matchAll(/Content-ID: <(\d+)>\r\n\r\nGET (\S+) HTTP\/1.1/g)].map(([, number, path]) => ({
    number: Number(number),
    path: path ?? '',
  }));
}
