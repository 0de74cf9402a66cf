import { expect, test } from 'vitest'
import * as z from 'zod'
import { answeredFields, givenFields } from './audit-fields.ts'
import { day, text } from './fields.ts'

const schema = z
	.object({ name: text(20), bornOn: day().optional(), answers: z.record(z.string(), z.string()).default({}) })
	.refine(() => true)

test('what was given is told by the names that the schema knows, whatever they hold', () => {
	expect(givenFields(schema, { name: 'Anna', answers: { anna: 'x' }, annaSvensson: 'x' })).toEqual([
		'name',
		'answers',
	])
	expect(givenFields(schema, { name: 'Anna', bornOn: undefined })).toEqual(['name'])
	expect(givenFields(schema, 'Anna')).toEqual([])
})

test('every way of an input that has several is known, also what is turned into something else', () => {
	const either = z.discriminatedUnion('kind', [
		z.object({ kind: z.literal('a'), first: z.string() }),
		z.object({ kind: z.literal('b'), second: z.string() }).transform((value) => value.second),
	])
	expect(givenFields(either, { kind: 'b', second: 'x' })).toEqual(['kind', 'second'])
})

test('what was shown is told by the names at the top, and what is no name of ours is left out', () => {
	expect(answeredFields({ name: 'Anna', born: '1990-01-01', gone: undefined })).toEqual(['name', 'born'])
	expect(answeredFields([{ personId: 'x', name: 'Anna' }, { other: 1 }])).toEqual(['personId', 'name'])
	expect(answeredFields({ 'Anna Svensson': 1, '19900101-1234': 2, 'anna@example.se': 3 })).toEqual([])
	for (const nothing of [null, undefined, 'Anna', 7, new Map([['Anna', 1]]), new Uint8Array(2), []])
		expect(answeredFields(nothing)).toEqual([])
})
