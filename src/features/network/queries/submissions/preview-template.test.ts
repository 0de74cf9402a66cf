import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { sendingTown } from '../../../../../tests/support/sending-town.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { writeWorkbook } from '../../../../platform/documents/workbook.ts'
import { answerForPlace } from '../../commands/submissions/answer-for-place.ts'
import { makeSubmissionLink } from '../../commands/submissions/make-submission-link.ts'
import { templateRows } from '../../rules/submissions/template.ts'
import { sampleNetwork } from '../../samples.ts'
import { template as en } from '../../words/submissions/template.en.ts'
import { template as sv } from '../../words/submissions/template.sv.ts'
import { submittingBy } from './callers.ts'
import { packagePage } from './package-page.ts'
import { previewTemplate } from './preview-template.ts'
import { sender } from './sender.ts'
import { submissionForm } from './submission-form.ts'

const { house } = await testHouse()
const tenant = await sampleNetwork(house)
const secretariat = tenant.as('secretariat')
const year = 2025

async function holderOf(code: string) {
	const { link } = valueIn(await makeSubmissionLink(secretariat, { placeId: tenant.places[code], year }))
	const holder = await submittingBy(house, new URL(link).searchParams.get('code') ?? '')
	if (holder === null) throw new Error('the link opens nothing')
	return holder.caller
}

type Rows = (string | number | null)[][]
type Changes = Readonly<Record<string, readonly [answer: string | number | null, ownWords?: string]>>

/** The template as it is downloaded, with some answers filled in. */
async function rowsFor(
	caller: typeof secretariat,
	words: typeof sv,
	changes: Changes,
	placeId?: string,
): Promise<Rows> {
	const form = valueIn(await submissionForm(caller, { placeId, year }))
	const questions = form.questions.map((one) => ({ ...one, name: one.key }))
	const rows = templateRows({ ...form, questions }, words)
	return rows.map(([code, asked, answer, own, how]) => {
		const [given = answer ?? null, ownWords = own ?? null] = changes[String(code)] ?? []
		return [code ?? null, asked ?? null, given, ownWords, how ?? null]
	})
}
const fileOf = async (rows: Rows) => await writeWorkbook([{ name: 'Svar', rows }])
const cellsOf = (problems: readonly { row: number | null; column: string | null; because: string }[]) =>
	problems.map(({ row, column, because }) => `${column ?? ''}${row ?? ''} ${because}`)
const rowOf = (rows: Rows, code: string) => rows.findIndex(([of]) => of === code) + 1

test('a filled in workbook is shown before it is sent, kept as answered in a template, and comes out as it went in', async () => {
	const caller = await holderOf('9001')
	const filled = await rowsFor(caller, sv, {
		...{
			'homeless-on-list': [34],
			'homeless-on-list.coverage': [90],
			'prevented-180-arrears-notice': [75.5],
			'evictions-executed': [0],
		},
		...{ 'children-in-homelessness': ['Dolt'], 'homeless-inflow': ['räknas inte'], population: [24_310] },
		'decided-plan': ['ja', 'Antagen.'],
	})
	const file = await fileOf(filled)
	const seen = valueIn(await previewTemplate(caller, { year, file }))
	expect(seen).toMatchObject({ problems: [], isFirst: true, same: 0 })
	expect(seen.changes.map(({ key, after }) => [key, after])).toEqual([
		['homeless-on-list', { state: 'number', value: 34, coverage: 0.9 }],
		['children-in-homelessness', { state: 'withheld', value: null, coverage: null }],
		['homeless-inflow', { state: 'not-counted', value: null, coverage: null }],
		['evictions-executed', { state: 'number', value: 0, coverage: null }],
		['prevented-180-arrears-notice', { state: 'number', value: 0.755, coverage: null }],
		['population', 24_310],
		['decided-plan', { answer: 'yes', ownWords: 'Antagen.' }],
	])
	expect(valueIn(await submissionForm(caller, { year })).answered).toBeNull()

	const { packageId } = valueIn(await answerForPlace(caller, { ...seen.fields, year, way: 'template' }))
	const page = valueIn(await packagePage(secretariat, { packageId }))
	expect(page.received).toMatchObject({ way: 'template', keyFingerprint: null, number: 1 })
	expect(await rowsFor(caller, sv, {})).toEqual(
		filled.map((row) => row.map((cell) => (cell === 'Dolt' ? 'dolt' : cell))),
	)
	const english = await rowsFor(caller, en as typeof sv, {})
	expect(english.flat()).toContain('not counted')
	const again = valueIn(await previewTemplate(caller, { year, file: await fileOf(english) }))
	expect(again).toMatchObject({ problems: [], changes: [], same: 7, isFirst: false })
})

test('an answer that is left out is shown as no answer, and a changed one asks why', async () => {
	const caller = await holderOf('9001')
	const rows = await rowsFor(caller, sv, { 'homeless-on-list': [40] })
	const left = rows.filter(([code]) => code !== 'population')
	const seen = valueIn(await previewTemplate(caller, { year, file: await fileOf(left) }))
	expect(seen.changes).toMatchObject([
		{ key: 'homeless-on-list', before: { value: 34 }, after: { value: 40 } },
		{ key: 'population', before: 24_310, after: null },
	])
	const sent = { ...seen.fields, year, way: 'template' }
	expect(await answerForPlace(caller, sent)).toMatchObject({
		faults: [{ path: 'reason', problem: 'required' }],
	})
	valueIn(await answerForPlace(caller, { ...sent, reason: 'Rättat antal.' }))
})

test('what is wrong is told by the row and column that a spreadsheet shows, and nothing is kept', async () => {
	const caller = await holderOf('9002')
	const wrong: readonly [string, readonly [string | number | null, string?], string, string][] = [
		['homeless-on-list', [3], 'C', 'too-small-to-tell'],
		['homeless-on-list', ['några'], 'C', 'not-a-figure'],
		['homeless-on-list', [12.5], 'C', 'count-not-whole'],
		['homeless-on-list', [34, 'Se listan.'], 'D', 'own-words-elsewhere'],
		['prevented-180-arrears-notice', ['120 %'], 'C', 'share-not-share'],
		['prevented-180-arrears-notice', [0.755], 'C', 'share-perhaps-hundredth'],
		['population', ['många'], 'C', 'not-a-number'],
		['outreach', ['kanske'], 'C', 'not-an-answer'],
		['outreach', [null, 'Ja, ofta.'], 'C', 'answer-missing'],
		['outreach', ['ja', 'Ring Kim på 070-123 45 67'], 'D', 'leads-to-somebody'],
		['year', [2024], 'C', 'another-year'],
		['municipality', ['9003'], 'C', 'another-place'],
	]
	for (const [code, answer, column, because] of wrong) {
		const rows = await rowsFor(caller, sv, { [code]: answer })
		const { problems } = valueIn(await previewTemplate(caller, { year, file: await fileOf(rows) }))
		expect(cellsOf(problems), because).toEqual([`${column}${rowOf(rows, code)} ${because}`])
	}
	const rows = await rowsFor(caller, sv, { 'homeless-on-list': [34] })
	const [head = [], ...rest] = rows
	const more = [head, [null, null, null, null, null], ...rest, ['person', '', 'Kim', null], rows[3] ?? []]
	const odd = valueIn(await previewTemplate(caller, { year, file: await fileOf(more) }))
	expect(cellsOf(odd.problems)).toEqual([`A${more.length - 1} row-unknown`, `A${more.length} told-twice`])
	expect(valueIn(await submissionForm(caller, { year })).answered).toBeNull()
})

test('a file that is no template, or of nothing, is refused whole', async () => {
	const caller = await holderOf('9002')
	const bytes = (text: string) => new TextEncoder().encode(text)
	const problemsOf = async (file: Uint8Array) =>
		cellsOf(valueIn(await previewTemplate(caller, { year, file })).problems)
	expect(await problemsOf(bytes('Namn;Adress\nKim;Gatan 1'))).toEqual([' not-the-template'])
	expect(await problemsOf(bytes('Kod;Svar;Egna ord\nhomeless-on-list;34;'))).toEqual([
		' municipality-missing',
		' year-missing',
	])
	expect(await previewTemplate(caller, { year, file: bytes('') })).toMatchObject({
		faults: [{ path: 'file', problem: 'file-empty' }],
	})
	const empty = bytes('Kod;Svar;Egna ord\nmunicipality;9002;\nyear;2025;')
	expect(await previewTemplate(caller, { year, file: empty })).toMatchObject({
		refusal: { because: 'nothing-answered' },
	})
	const rows = Array.from({ length: 501 }, () => 'outreach;ja;').join('\n')
	expect(await previewTemplate(caller, { year, file: bytes(`Kod;Svar;Egna ord\n${rows}`) })).toMatchObject({
		faults: [{ path: 'file', problem: 'too-many-rows' }],
	})
})

test('the secretariat hands in what it was sent; a link answers for its own municipality whatever it says', async () => {
	const placeId = tenant.places['9003'] ?? ''
	const given = await rowsFor(secretariat, sv, { 'homeless-on-list': [51] }, placeId)
	const file = await fileOf(given)
	const seen = valueIn(await previewTemplate(secretariat, { placeId, year, file }))
	const sent = { ...seen.fields, placeId, year, way: 'template' }
	for (const role of ['county', 'member'] as const) {
		expect((await answerForPlace(tenant.as(role), sent)).is).toBe('forbidden')
		expect((await previewTemplate(tenant.as(role), { placeId, year, file })).is).toBe('forbidden')
	}
	expect((await answerForPlace(secretariat, { ...sent, placeId: undefined })).is).toBe('missing')
	const other = await holderOf('9004')
	const { problems } = valueIn(await previewTemplate(other, { placeId, year, file }))
	expect(cellsOf(problems)).toEqual([`C${rowOf(given, 'municipality')} another-place`])
	valueIn(await answerForPlace(other, sent))
	expect(valueIn(await sender(secretariat, { placeId })).packages).toEqual([])
	const { packageId } = valueIn(await answerForPlace(secretariat, sent))
	expect(valueIn(await sender(secretariat, { placeId })).packages).toMatchObject([
		{ id: packageId, way: 'template' },
	])
	await sendingTown(tenant, '9003', 'Granås')
	expect(await previewTemplate(secretariat, { placeId, year, file })).toMatchObject({
		refusal: { because: 'sends-by-system' },
	})
})
