import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { Method } from '../../../../practice/google/contract/method.ts';

/** Google's own descriptions of its APIs, which are not part of this project: read where they stand beside it. */
const FOLDER = path.resolve(import.meta.dirname, '../../../../../shared/google');
const FILES = { gmail: 'gmail-v1.discovery.json', calendar: 'calendar-v3.discovery.json' } as const;

interface Shape {
  $ref?: string | undefined;
  type?: string | undefined;
  enum?: string[] | undefined;
  repeated?: boolean | undefined;
  location?: string | undefined;
  properties?: Record<string, Shape> | undefined;
  additionalProperties?: Shape | undefined;
  items?: Shape | undefined;
}
const ShapeSchema: v.GenericSchema<Shape> = v.lazy(() =>
  v.object({
    $ref: v.optional(v.string()),
    type: v.optional(v.string()),
    enum: v.optional(v.array(v.string())),
    repeated: v.optional(v.boolean()),
    location: v.optional(v.string()),
    properties: v.optional(v.record(v.string(), ShapeSchema)),
    additionalProperties: v.optional(ShapeSchema),
    items: v.optional(ShapeSchema),
  }),
);
const MethodSchema = v.object({
  id: v.string(),
  httpMethod: v.string(),
  path: v.string(),
  parameters: v.optional(v.record(v.string(), ShapeSchema), {}),
  scopes: v.array(v.string()),
  request: v.optional(v.object({ $ref: v.string() })),
  response: v.optional(v.object({ $ref: v.string() })),
});
export type DescribedMethod = v.InferOutput<typeof MethodSchema>;
interface Resources {
  methods: Record<string, DescribedMethod>;
  resources: Record<string, Resources>;
}
const ResourcesSchema: v.GenericSchema<unknown, Resources> = v.lazy(() =>
  v.object({
    methods: v.optional(v.record(v.string(), MethodSchema), {}),
    resources: v.optional(v.record(v.string(), ResourcesSchema), {}),
  }),
);
const DescriptionSchema = v.object({
  servicePath: v.string(),
  batchPath: v.string(),
  parameters: v.record(v.string(), ShapeSchema),
  schemas: v.record(v.string(), ShapeSchema),
  resources: v.record(v.string(), ResourcesSchema),
});
export type Description = v.InferOutput<typeof DescriptionSchema>;

export const hasDescriptions = (): boolean => Object.values(FILES).every((file) => existsSync(path.join(FOLDER, file)));

export const readDescription = (api: keyof typeof FILES): Description =>
  v.parse(DescriptionSchema, JSON.parse(readFileSync(path.join(FOLDER, FILES[api]), 'utf8')));

export function describedMethod(description: Description, id: string): DescribedMethod | undefined {
  const inside = ({ methods, resources }: Resources): DescribedMethod[] => [
    ...Object.values(methods),
    ...Object.values(resources).flatMap(inside),
  ];
  return Object.values(description.resources)
    .flatMap(inside)
    .find((method) => method.id === id);
}

/** As much of a valibot schema as tells what it takes. */
interface Taken {
  readonly type: string;
  readonly wrapped?: Taken;
  readonly entries?: Readonly<Record<string, Taken>>;
  readonly item?: Taken;
  readonly value?: Taken;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
}

const isTaken = (value: unknown): value is Taken => typeof value === 'object' && value !== null && 'type' in value;

function unwrap(schema: Taken): Taken {
  return schema.wrapped && ['exact_optional', 'optional', 'nullable'].includes(schema.type)
    ? unwrap(schema.wrapped)
    : schema;
}

/** Where a schema of ours says something else than Google's; empty where it does not. */
export function differences(
  ours: unknown,
  theirs: Shape | undefined,
  description: Description,
  place: string,
): string[] {
  if (!isTaken(ours)) return [`${place}: no schema`];
  if (theirs === undefined) return [`${place}: Google knows of no such thing`];
  if (theirs.$ref !== undefined) return differences(ours, description.schemas[theirs.$ref], description, place);
  const schema = unwrap(ours);
  const is = (...types: readonly string[]): string[] =>
    types.includes(theirs.type ?? '') ? [] : [`${place}: ${schema.type} where Google has ${theirs.type}`];
  switch (schema.type) {
    case 'strict_object':
      return [
        ...is('object'),
        ...Object.entries(schema.entries ?? {}).flatMap(([name, inside]) =>
          differences(inside, theirs.properties?.[name], description, `${place}.${name}`),
        ),
      ];
    case 'record':
      return [...is('object'), ...differences(schema.value, theirs.additionalProperties, description, `${place}.*`)];
    case 'array':
      return [...is('array'), ...differences(schema.item, theirs.items, description, `${place}[]`)];
    case 'union':
      return (schema.options ?? []).some((option) => differences(option, theirs, description, place).length === 0)
        ? []
        : [`${place}: none of our forms is Google's`];
    case 'picklist':
      return [
        ...is('string'),
        ...(schema.options ?? [])
          .filter((option) => theirs.enum !== undefined && !theirs.enum.includes(String(option)))
          .map((option) => `${place}: Google has no ${String(option)}`),
      ];
    case 'string':
    case 'literal':
      return is('string');
    case 'number':
      return is('integer', 'number');
    case 'boolean':
      return is('boolean');
    default:
      return [`${place}: cannot compare ${schema.type}`];
  }
}

/** The same for the parameters of a method's query. */
export function queryDifferences(method: Method, described: DescribedMethod, description: Description): string[] {
  const schema: unknown = method.query;
  if (!isTaken(schema)) return ['no schema'];
  return Object.entries(schema.entries ?? {}).flatMap(([name, entry]) => {
    const parameter = described.parameters[name] ?? description.parameters[name];
    if (!parameter) return [`${name}: Google knows of no such parameter`];
    const ours = unwrap(entry);
    const isList = ours.type === 'array';
    const one = isList && ours.item ? unwrap(ours.item) : ours;
    const problems = (one.options ?? [])
      .filter((option) => parameter.type === 'string' && parameter.enum && !parameter.enum.includes(String(option)))
      .map((option) => `${name}: Google has no ${String(option)}`);
    if (isList !== (parameter.repeated ?? false)) problems.push(`${name}: a list on one side only`);
    if (isList !== method.lists.includes(name)) problems.push(`${name}: not among the method's lists`);
    return problems;
  });
}
