import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { textIn, unzip } from '../../../../../tests/support/unzip.ts'
import { sampleTemplate } from '../../../../../tests/support/word-template.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { printDocument } from '../../../../platform/documents/print.ts'
import { readZip, writeZip } from '../../../../platform/zip.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { buildMinutesExtract } from '../../queries/build-minutes-extract.ts'
import { buildPaper } from '../../queries/build-paper.ts'
import { decidedFile } from '../../queries/decided-file.ts'
import { decidedPaper } from '../../queries/decided-paper.ts'
import { layoutPage } from '../../queries/layout-page.ts'
import { openSampleRound, samplePlan } from '../../samples.ts'
import { freezeFollowUp } from '../freeze-follow-up.ts'
import { addAnnex } from './add-annex.ts'
import { addWordTemplate } from './add-word-template.ts'
import { chooseWordTemplate } from './choose-word-template.ts'
import { editPaperHead } from './edit-paper-head.ts'
import { editPaperPart } from './edit-paper-part.ts'
import { moveAnnex } from './move-annex.ts'
import { notePreparation } from './note-preparation.ts'
import { recordDecidedPaper } from './record-decided-paper.ts'
import { strikePreparation } from './strike-preparation.ts'
import { takeLatestLayout } from './take-latest-layout.ts'

const { house, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house)
const strategist = town.as('strategist')
const { planId } = await samplePlan(strategist)
const roundId = await openSampleRound(strategist, planId)
const paper = { planId, year: 2025 }
const decision = {
	...{ roundId, name: 'Beslutad.docx', body: 'Socialnämnden', decidedOn: '2026-10-09' },
	...{ paragraph: '§ 47', registryNumber: 'SN 2026/402', clauses: 'att godkänna.\natt sända vidare.' },
}

async function word(): Promise<Uint8Array> {
	const { document, dress } = valueIn(await buildPaper(strategist, { roundId }))
	return await printDocument(document, 'docx', dress)
}

/** As the registrar changed it in Word after the meeting. */
function edited(file: Uint8Array, from: string, to: string): Uint8Array {
	const files = new Map(readZip(file, 50_000_000) ?? [])
	const body = new TextDecoder().decode(files.get('word/document.xml'))
	expect(body).toContain(from)
	files.set('word/document.xml', new TextEncoder().encode(body.replace(from, to)))
	return writeZip(files)
}

test('a municipality’s own Word template is taken in, tried against its faults, and gives the papers begun after it their looks', async () => {
	const add = (file: Uint8Array) => addWordTemplate(strategist, { name: 'Mall.docx', file })
	expect(await add(new TextEncoder().encode('%PDF-1.7'))).toMatchObject({
		refusal: { because: 'not-a-word-file' },
	})
	expect(await add(sampleTemplate({ files: { 'word/vbaProject.bin': new Uint8Array([1]) } }))).toMatchObject({
		refusal: { because: 'template-reaches-out' },
	})
	const header = '<w:hdr><w:p><w:r><w:t>{{personnummer}}</w:t></w:r></w:p></w:hdr>'
	expect(await add(sampleTemplate({ header }))).toMatchObject({
		refusal: { because: 'unknown-field', field: 'personnummer' },
	})
	expect(await add(new Uint8Array(5_000_001))).toMatchObject({
		faults: [{ path: 'file', problem: 'file-too-large' }],
	})
	expect(await addWordTemplate(strategist, {})).toMatchObject({ is: 'bad-input' })
	expect(await addWordTemplate(town.as('officer'), { name: 'm', file: sampleTemplate() })).toEqual({
		is: 'forbidden',
	})

	const first = valueIn(await add(sampleTemplate()))
	expect(first.number).toBe(1)
	valueIn(await editPaperPart(strategist, { ...paper, part: 'views', text: 'Bra.' }))
	const files = unzip(await word())
	expect(textIn(files, 'word/styles.xml')).toContain('Garamond')
	expect([...files.keys()].some((name) => name.startsWith('word/header-of-template'))).toBe(true)

	expect(valueIn(await chooseWordTemplate(strategist, {})).number).toBe(2)
	const without = valueIn(await layoutPage(strategist, {}))
	expect(without).toMatchObject({ number: 2, template: null, layouts: [{ number: 2 }, { number: 1 }] })
	// A paper that is begun keeps its own until somebody takes the latest.
	expect(textIn(unzip(await word()), 'word/styles.xml')).toContain('Garamond')
	valueIn(await takeLatestLayout(strategist, paper))
	expect(textIn(unzip(await word()), 'word/styles.xml')).not.toContain('Garamond')
	valueIn(await chooseWordTemplate(strategist, { templateId: first.templateId }))
	const again = valueIn(await layoutPage(strategist, {}))
	expect(again.template?.sha256).toBe(createHash('sha256').update(sampleTemplate()).digest('hex'))
	expect(again.preview?.sections.length).toBeGreaterThan(3)
	expect(await chooseWordTemplate(strategist, { templateId: planId })).toEqual({ is: 'missing' })
})

test('before the meeting the extract of the minutes is a proposal', async () => {
	const { document } = valueIn(await buildMinutesExtract(strategist, { roundId }))
	expect(document.stamps[0]).toContain('FÖRSLAG')
	expect(JSON.stringify(document.sections[0])).toContain('att godkänna uppföljningen för 2025.')
	expect(await recordDecidedPaper(strategist, { ...decision, file: await word() })).toMatchObject({
		refusal: { because: 'not-frozen' },
	})
})

test('the decided file comes back as the record, byte for byte, and says how it differs from what was built', async () => {
	valueIn(await freezeFollowUp(strategist, { roundId }))
	const annexId = valueIn(await addAnnex(strategist, { ...paper, title: 'Planen' })).annexId
	const step = { ...paper, body: 'Utskottet', dealtOn: '2026-10-01', outcome: 'tillstyrkt' }
	const { preparationId } = valueIn(await notePreparation(strategist, step))
	const decided = edited(await word(), 'Bra.', 'Nämnden ändrade detta.')
	const file = decided

	for (const [wrong, expected] of [
		[{ file: new TextEncoder().encode('hej') }, { refusal: { because: 'not-a-paper-file' } }],
		[{ file, decidedOn: '2026-10-13' }, { faults: [{ path: 'decidedOn', problem: 'date-in-future' }] }],
		[{ file, paragraph: '' }, { faults: [{ path: 'paragraph', problem: 'required' }] }],
		[{ file: 'namn.docx' }, { faults: [{ path: 'file', problem: 'not-a-file' }] }],
		[{ file, roundId: planId }, { is: 'missing' }],
	] as const) {
		expect(await recordDecidedPaper(strategist, { ...decision, ...wrong })).toMatchObject(expected)
	}
	expect(await recordDecidedPaper(town.as('reader'), { ...decision, file })).toEqual({ is: 'forbidden' })

	const { recordId, sha256 } = valueIn(await recordDecidedPaper(strategist, { ...decision, file }))
	expect(sha256).toBe(createHash('sha256').update(decided).digest('hex'))
	const reader = town.as('reader')
	const kept = valueIn(await decidedFile(reader, { roundId, recordId }))
	expect(Buffer.from(kept.file).equals(Buffer.from(decided))).toBe(true)
	const [record] = valueIn(await decidedPaper(reader, { roundId })).records
	expect(record).toMatchObject({
		...{ number: 1, decidedOn: '2026-10-09', paragraph: '§ 47', registryNumber: 'SN 2026/402' },
		edits: { struck: ['Bra.'], written: ['Nämnden ändrade detta.'] },
	})

	// Nothing that Bofast builds or anybody writes afterwards touches it.
	for (const late of [
		editPaperPart(strategist, { ...paper, part: 'views', text: 'Något annat.' }),
		editPaperHead(strategist, { ...paper, datedOn: '2026-10-10' }),
		addAnnex(strategist, { ...paper, title: 'En till' }),
		moveAnnex(strategist, { annexId, to: 'out' }),
		notePreparation(strategist, step),
		strikePreparation(strategist, { preparationId }),
		takeLatestLayout(strategist, paper),
	]) {
		expect(await late).toMatchObject({ refusal: { because: 'paper-decided' } })
	}
	const rebuilt = valueIn(await buildPaper(reader, { roundId })).document
	expect(rebuilt.stamps).toContain('BYGGD PÅ NYTT · den beslutade filen är handlingen (§ 47)')
	await withSql(databaseUrl, async (sql) => {
		for (const change of [
			`update counted.paper_record set paragraph = '§ 1'`,
			'delete from counted.paper_record',
		])
			await expect(sql.rows(change)).rejects.toThrow('a record stands')
	})
})

test('a wrong file is followed by the right one with a reason, and both are kept', async () => {
	const right = Buffer.from('%PDF-1.7 den undertecknade')
	expect(await recordDecidedPaper(strategist, { ...decision, file: right })).toMatchObject({
		faults: [{ path: 'reason', problem: 'required' }],
	})
	const reason = 'Utan underskrifter'
	valueIn(await recordDecidedPaper(strategist, { ...decision, file: right, reason, name: 'Rätt.pdf' }))
	expect(await recordDecidedPaper(strategist, { ...decision, file: right, reason })).toMatchObject({
		refusal: { because: 'record-there' },
	})
	const { records } = valueIn(await decidedPaper(strategist, { roundId }))
	expect(records.map(({ number, fileName }) => [number, fileName])).toEqual([
		[2, 'Rätt.pdf'],
		[1, 'Beslutad.docx'],
	])
	expect(records[0]).toMatchObject({ reason, edits: null, mediaType: 'application/pdf' })
})

test('the extract of the minutes says the decision, its paragraph and the file it was made on', async () => {
	const { document, fileName } = valueIn(await buildMinutesExtract(strategist, { roundId }))
	expect(fileName).toBe('protokollsutdrag-2025')
	expect(document.stamps.join()).not.toContain('FÖRSLAG')
	expect(document.letterhead.facts).toEqual([
		['Sammanträde', '2026-10-09'],
		['Paragraf', '§ 47'],
		['Diarienummer', 'SN 2026/402'],
	])
	const [first] = document.sections
	expect(first?.heading).toBe('§ 47 Uppföljning 2025 av Plan mot hemlöshet')
	expect(first?.blocks[0]).toMatchObject({ clauses: ['att godkänna.', 'att sända vidare.'] })
	expect(JSON.stringify(document.sections)).toContain('Rätt.pdf')
	for (const format of ['docx', 'pdf'] as const)
		expect((await printDocument(document, format)).length).toBeGreaterThan(1000)
})
