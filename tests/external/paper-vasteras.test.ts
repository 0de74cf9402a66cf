import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importPlan, planPage } from '../../src/features/action-plan/index.ts'
import { typeValue } from '../../src/features/indicators/index.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { buildPaper, freezeFollowUp, openFollowUp } from '../../src/features/reports/index.ts'
import type { PaperDocument } from '../../src/foundation/document.ts'
import { valueIn } from '../../src/platform/answer.ts'
import { printDocument } from '../../src/platform/documents/print.ts'
import { wordParagraphs } from '../../src/platform/documents/word-text.ts'
import { testHouse } from '../support/house.ts'
import { expectInOrder, expectSaid, hasPoppler, printedIn, textsOf } from '../support/paper-texts.ts'
import { textIn, unzip } from '../support/unzip.ts'

const folder = path.resolve(import.meta.dirname, '../../../shared/input/vasteras-2016-2019')
const hasPlan = existsSync(folder)
if (!hasPlan)
	process.stderr.write('not run: ../shared/input/vasteras-2016-2019 is not beside this repository\n')

const office = spawnSync('soffice', ['--version']).status === 0
if (!office) process.stderr.write('not run: LibreOffice is not on this machine\n')

describe.runIf(hasPlan)('the paper of a real plan', () => {
	let word: Uint8Array
	let pdf: Buffer

	beforeAll(async () => {
		const { house } = await testHouse()
		const caller = (await sampleMunicipality(house)).as('administrator')
		const file = (name: string) => ({ name, bytes: readFileSync(path.join(folder, name)) })
		const { planId } = valueIn(
			await importPlan(caller, {
				plan: file('plan.json'),
				indicators: file('indikatorer.csv'),
				activities: file('aktiviteter.csv'),
			}),
		)
		const { document } = valueIn(await buildPaper(caller, { planId, year: 2019 }))
		word = await printDocument(document, 'docx')
		pdf = Buffer.from(await printDocument(document, 'pdf'))
	})

	test('names its eight indicators with base and target, and its 26 activities, in Word', () => {
		const body = textIn(unzip(word), 'word/document.xml')
		const text = body.replace(/<[^>]+>/g, ' ').replaceAll('\u00a0', ' ')
		for (const figure of [
			'888 (2015)',
			'≤ 750 (2019)',
			'97 (2015)',
			'≤ 60 (2019)',
			'74 % (2015)',
			'≥ 85 % (2019)',
			'0 (2019)',
			'Tas fram 2018',
		]) {
			expect(text).toContain(figure)
		}
		expect(text.match(/20(?:16|17)–2019/g)?.length).toBeGreaterThanOrEqual(26)
		expect(body.match(/<wp:docPr [^>]*descr="Diagram: /g)).toHaveLength(8)
	})

	test('words the base of four, and is marked as a draft', () => {
		const text = textIn(unzip(word), 'word/document.xml').replaceAll('\u00a0', ' ')
		expect(text).toContain('färre än 5 (2015)')
		expect(textIn(unzip(word), 'word/header1.xml')).toContain('UTKAST')
	})

	test('is a tagged PDF that says what a screen reader needs', () => {
		const plain = pdf.toString('latin1')
		expect(plain.startsWith('%PDF-1.7')).toBe(true)
		expect(plain).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/)
		expect(plain).toContain('/StructTreeRoot')
		expect(plain).toMatch(/\/Lang\s*\(sv\)/)
		expect(plain.match(/\/S\s*\/Figure\b/g)).toHaveLength(8)
	})

	describe('followed up for its last year and frozen', () => {
		let frozen: PaperDocument
		const cellsOf = (name: string) => {
			const tables = frozen.sections.flatMap(({ blocks }) => blocks).filter((block) => block.is === 'table')
			const rows = tables.flatMap(({ rows }) => rows).filter((row) => row.is === 'cells')
			return (
				rows
					.find(({ cells }) => cells[0]?.text.includes(name))
					?.cells.map(({ text }) => text.replaceAll('\u00a0', ' ')) ?? []
			)
		}
		const charts = () =>
			frozen.sections.flatMap(({ blocks }) =>
				blocks.flatMap((block) => (block.is === 'chart' ? [block.chart] : [])),
			)

		beforeAll(async () => {
			const { house } = await testHouse()
			const town = await sampleMunicipality(house)
			const strategist = town.as('strategist')
			const file = (name: string) => ({ name, bytes: readFileSync(path.join(folder, name)) })
			const { planId } = valueIn(
				await importPlan(town.as('administrator'), {
					plan: file('plan.json'),
					indicators: file('indikatorer.csv'),
					activities: file('aktiviteter.csv'),
				}),
			)
			const { indicators } = valueIn(await planPage(strategist, { planId }))
			const outcomes = [760, 58, 21, 2, 180, 79, 12, 3]
			for (const [at, { id: indicatorId }] of indicators.entries())
				valueIn(await typeValue(strategist, { indicatorId, year: 2019, value: outcomes[at] }))
			const { roundId } = valueIn(await openFollowUp(strategist, { planIds: [planId], year: 2019 }))
			valueIn(await freezeFollowUp(strategist, { roundId }))
			frozen = valueIn(await buildPaper(strategist, { roundId })).document
		})

		test('has the percent, the zero vision, the target that is set later and the late base year right in its table', () => {
			expect(frozen.stamps.join()).not.toContain('UTKAST')
			expect(cellsOf('ndel träning').slice(1)).toEqual([
				'74 % (2015)',
				'–',
				'79 %',
				'≥ 85 % (2019)',
				'Inte nått',
			])
			expect(cellsOf('barn som vräks').slice(1)).toEqual([
				...['17 (2015)', '–', 'färre än 5', '0 (2019)', 'Inte nått'],
			])
			expect(cellsOf('SIP').slice(1)).toEqual([
				'– (2017)',
				'–',
				'12',
				'Tas fram 2018 (2019)',
				'Inget mål satt',
			])
		})

		test('draws each of them, and says the same in Word and in PDF', async () => {
			expect(charts()).toHaveLength(8)
			const texts = textsOf(frozen)
			const file = await printDocument(frozen, 'docx')
			expectInOrder(texts, (wordParagraphs(file) ?? []).join(' '))
			if (hasPoppler) expectSaid(texts, printedIn(await printDocument(frozen, 'pdf')))
		})
	})

	describe.runIf(office)('opened by another program', () => {
		const place = mkdtempSync(path.join(tmpdir(), 'bofast-paper-'))
		afterAll(() => rmSync(place, { recursive: true, force: true }))

		test('the Word file opens in LibreOffice', () => {
			writeFileSync(path.join(place, 'paper.docx'), word)
			const profile = `-env:UserInstallation=file://${place}/profile`
			const run = spawnSync('soffice', [
				profile,
				'--headless',
				'--convert-to',
				'pdf',
				'--outdir',
				place,
				path.join(place, 'paper.docx'),
			])
			expect(run.status).toBe(0)
			expect(readFileSync(path.join(place, 'paper.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
		}, 120_000)
	})
})
