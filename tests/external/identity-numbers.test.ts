import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { readIdentityNumber } from '../../src/features/people/rules/identity-number.ts'
import { plainDate } from '../../src/foundation/plain-date.ts'
import { isRefused } from '../../src/foundation/refusal.ts'
import { hasMaterial, readMaterial } from './material.ts'

const there = hasMaterial('identity-numbers/vectors.json')
const today = plainDate('2026-10-12')
const vectors = z.object({
	se: z.object({
		list: z.array(z.object({ n: z.string(), type: z.string(), valid: z.boolean(), male: z.boolean() })),
		interim: z.array(z.object({ n: z.string(), valid: z.boolean() })),
		organisation_numbers_must_be_rejected_as_persons: z.array(z.string()),
	}),
})
const sweden = there
	? vectors.parse(JSON.parse(readMaterial('identity-numbers/vectors.json').toString())).se
	: { list: [], interim: [], organisation_numbers_must_be_rejected_as_persons: [] }
const kinds: Record<string, string> = { ssn: 'personnummer', con: 'samordningsnummer' }

describe.runIf(there)('Swedish identity numbers published for tests', () => {
	test('each is classified as published, with its kind and sex', () => {
		for (const { n, type, valid, male } of sweden.list) {
			const read = readIdentityNumber(n, today)
			expect([n, !isRefused(read)]).toEqual([n, valid])
			if (valid) expect([n, read]).toMatchObject([n, { kind: kinds[type], sex: male ? 'man' : 'woman' }])
		}
	})

	test('interim numbers are reserve numbers, with the letters that exist', () => {
		for (const { n, valid } of sweden.interim) {
			expect([n, !isRefused(readIdentityNumber(n, today))]).toEqual([n, valid])
		}
	})

	test('an organisation number is nobody', () => {
		for (const number of sweden.organisation_numbers_must_be_rejected_as_persons) {
			expect([number, isRefused(readIdentityNumber(number, today))]).toEqual([number, true])
		}
	})
})
