import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { everyTable } from '../../src/features/data-protection/rules/inventory/every-table.ts'
import { sv } from '../../src/features/data-protection/words/about-data/sv.ts'

const read = (page: string) => readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8')
const record = read('record-of-processing.md')
const draft = read('dpia-draft.md')

test('the record of processing says of each class in the inventory how long it is kept, and of no other', () => {
	const [, part = ''] = record.split('## How long')
	const told = [...part.matchAll(/^\| `([a-z]+)` \| (.+) \|$/gm)].map(([, name]) => name)
	expect(told.toSorted()).toEqual([...new Set(everyTable.map(({ retention }) => retention))].toSorted())
})

test('the assessment is called a draft, and the tests it leans on are there', () => {
	expect(draft).toMatch(/^# .*DRAFT/)
	const named = [...draft.matchAll(/`((?:tests|src)\/[\w/.-]+\.test\.ts)`/g)].map(([, path = '']) => path)
	expect(named.length).toBeGreaterThan(4)
	for (const path of named) expect(() => read(`../${path}`)).not.toThrow()
})

test('the page for those concerned says the rights by name', () => {
	const whole = JSON.stringify(sv)
	for (const word of [
		'registerutdrag',
		'Integritetsskyddsmyndigheten',
		'inom en månad',
		'överklagar',
		'fem år',
	]) {
		expect(whole).toContain(word)
	}
})
