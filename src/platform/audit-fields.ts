import type * as z from 'zod'

/** A name as code has them; what is not one may be something about somebody, and is left out. */
const aName = /^[a-z][A-Za-z0-9]{0,39}$/
const most = 60

const known = new WeakMap<z.ZodType, ReadonlySet<string>>()

/** Names of the fields that an input gave, of those that its schema knows: nothing that somebody made up themselves. */
export function givenFields(schema: z.ZodType, input: unknown): string[] {
	if (typeof input !== 'object' || input === null) return []
	let names = known.get(schema)
	if (names === undefined) {
		names = new Set(namesIn(schema))
		known.set(schema, names)
	}
	const there = names
	return Object.entries(input).flatMap(([name, value]) =>
		value !== undefined && there.has(name) && aName.test(name) ? [name] : [],
	)
}

/** Names of what an answer showed: those at the top of it, or of a list's first. */
export function answeredFields(value: unknown): string[] {
	const one: unknown = Array.isArray(value) ? value[0] : value
	if (!isPlain(one)) return []
	return Object.keys(one)
		.filter((name) => one[name] !== undefined && aName.test(name))
		.slice(0, most)
}

function isPlain(value: unknown): value is Record<string, unknown> {
	if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return false
	const prototype: unknown = Object.getPrototypeOf(value)
	return prototype === Object.prototype || prototype === null
}

type Definition = {
	readonly type: string
	readonly shape?: Readonly<Record<string, z.ZodType>>
	readonly options?: readonly z.ZodType[]
	readonly in?: z.ZodType
	readonly out?: z.ZodType
	readonly innerType?: z.ZodType
	readonly left?: z.ZodType
	readonly right?: z.ZodType
}

function namesIn(schema: z.ZodType): string[] {
	const {
		shape,
		options = [],
		in: before,
		out,
		innerType,
		left,
		right,
	} = schema._zod.def as unknown as Definition
	const within = [...options, before, out, innerType, left, right].filter((one) => one !== undefined)
	return [...Object.keys(shape ?? {}), ...within.flatMap(namesIn)]
}
