import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { samplePackage, sendingKey } from '../../../../../tests/support/sending-town.ts'
import { readPackage } from './read-signed.ts'
import { submissionSchema } from './submission-schema.ts'

const town = { key: sendingKey(), code: '9001', name: 'Ekby', placeId: '', network: '9010-Provriket' }

type Schema = {
	readonly [name: string]: unknown
	readonly properties?: Readonly<Record<string, Schema>>
	readonly items?: Schema
	readonly anyOf?: readonly Schema[]
}

/** Every field by its path, with what may stand in it. */
function fieldsIn(schema: Schema, at = ''): [string, Schema][] {
	const inner = [schema, ...(schema.anyOf ?? [])].flatMap(({ properties, items }) => [
		...Object.entries(properties ?? {}).map(
			([name, one]) => [at === '' ? name : `${at}.${name}`, one] as const,
		),
		...(items === undefined ? [] : [[`${at}[]`, items] as const]),
	])
	return inner.flatMap(([name, one]) => [[name, one] as [string, Schema], ...fieldsIn(one, name)])
}

const objectsIn = (schema: Schema): Schema[] => [
	...(schema.properties === undefined ? [] : [schema]),
	...[
		...Object.values(schema.properties ?? {}),
		...(schema.items ? [schema.items] : []),
		...(schema.anyOf ?? []),
	].flatMap(objectsIn),
]

test('a package has these fields and no others, and words of the sender stand in five of them', () => {
	const { package: schema } = submissionSchema().$defs as unknown as { package: Schema }
	for (const object of objectsIn(schema)) expect(object.additionalProperties).toBe(false)
	const fields = fieldsIn(schema)
	expect(
		fields
			.map(([name]) => name)
			.filter((name) => !name.endsWith('[]'))
			.sort(),
	).toEqual(
		[
			...[
				'figures',
				'firstYear',
				'format',
				'hiding',
				'id',
				'lastYear',
				'methods',
				'network',
				'number',
				'population',
			],
			...['reason', 'releasedAt', 'replaces', 'sender', 'sender.code', 'sender.country', 'sender.name'],
			...['coverage', 'definition', 'part', 'state', 'value', 'version', 'year'].map(
				(name) => `figures[].${name}`,
			),
			...['population', 'source', 'year'].map((name) => `population[].${name}`),
			...['answer', 'ownWords', 'question', 'questionnaireVersion', 'year'].map(
				(name) => `methods[].${name}`,
			),
			...['below', 'cells', 'digest', 'hidden', 'solver'].map((name) => `hiding.${name}`),
		].sort(),
	)
	const free = fields.filter(([, one]) => one.type === 'string' && !one.pattern && !one.enum && !one.const)
	expect(free.map(([name]) => name).sort()).toEqual([
		...['hiding.solver', 'methods[].ownWords', 'population[].source', 'reason', 'sender.name'],
	])
	for (const [, one] of free) expect(one.maxLength).toBeLessThanOrEqual(1000)
})

test('whatever is added to a package anywhere, under any name, it is not read', () => {
	const holders = [
		...[[], ['sender'], ['figures', 0], ['figures', 3], ['population', 0], ['methods', 0], ['hiding']],
	] as readonly (readonly (string | number)[])[]
	const given = JSON.stringify(samplePackage(town))
	expect(readPackage(given)).toMatchObject({ package: { number: 1 } })
	fc.assert(
		fc.property(
			fc.constantFrom(...holders),
			fc.oneof(
				fc.string({ unit: 'grapheme' }),
				fc.constantFrom('personnummer', 'name', 'persons', '__proto__', 'constructor', 'email', 'Value'),
			),
			fc.jsonValue(),
			(holder, name, value) => {
				const copy = JSON.parse(given)
				const at = holder.reduce((one, step) => one[step], copy)
				if (Object.hasOwn(at, name)) return
				Object.defineProperty(at, name, { value, enumerable: true })
				const read = readPackage(JSON.stringify(copy))
				expect('problems' in read).toBe(true)
			},
		),
		{ numRuns: 2000, seed: 8 },
	)
})

test('docs/submission.schema.json is what the house reads (node scripts/submission-schema.ts writes it)', () => {
	const kept = readFileSync(
		path.resolve(import.meta.dirname, '../../../../../docs/submission.schema.json'),
		'utf8',
	)
	expect(JSON.parse(kept)).toEqual(JSON.parse(JSON.stringify(submissionSchema())))
})
