import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { networkReports } from '../../../../../tests/support/network-reports.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { textIn, unzip } from '../../../../../tests/support/unzip.ts'
import type { PaperDocument } from '../../../../foundation/document.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { printDocument } from '../../../../platform/documents/print.ts'
import { buildReportFile } from '../../queries/yearly-report/build-report-file.ts'
import { yearlyReportPage } from '../../queries/yearly-report/yearly-report-page.ts'
import { yearlyReports } from '../../queries/yearly-report/yearly-reports.ts'
import { sampleNetwork } from '../../samples.ts'
import { buildYearlyReport } from './build-yearly-report.ts'
import { cancelReportBuild } from './cancel-report-build.ts'
import { correctYearlyReport } from './correct-yearly-report.ts'
import { editReportHead } from './edit-report-head.ts'
import { freezeYearlyReport } from './freeze-yearly-report.ts'
import { layOutReport } from './lay-out-report.ts'
import { openYearlyReport } from './open-yearly-report.ts'
import { publishYearlyReport } from './publish-yearly-report.ts'
import { withdrawYearlyReport } from './withdraw-yearly-report.ts'
import { workOnYearlyReport } from './work-on-yearly-report.ts'

const { house, databaseUrl } = await testHouse()
const network = await sampleNetwork(house)
const { secretariat, begin, underWay, gather, page, write, frozen, submit } = networkReports(
	house,
	databaseUrl,
	network,
)

const said = (document: PaperDocument) => JSON.stringify(document)

describe('a report', () => {
	test('is built with no submission at all, from what others have published', async () => {
		const reportId = await begin(2024)
		expect((await page(reportId)).draft?.missing.map(({ what }) => what)).toContain('not-built')
		await gather(reportId)
		const { document, draft, build } = await page(reportId)
		expect(build).toMatchObject({ state: 'done' })
		expect(build?.stepsDone).toBe(build?.steps)
		expect(said(document)).toContain('Ingen kommun har lämnat egna uppgifter för 2024')
		expect(said(document)).toContain('27\u00a0380 (2023)')
		expect(draft?.missing.map(({ what }) => what)).toContain('no-submissions')
	})

	test('tells what municipalities gave as "at least", and who gave no number in three ways', async () => {
		await submit(2023, 1, [12])
		const reportId = await begin(2023)
		await gather(reportId)
		const { document } = await page(reportId)
		const data = document.sections.find(({ key }) => key === 'data')
		const table = data?.blocks.findLast((block) => block.is === 'table')
		if (table?.is !== 'table' || table.rows[0]?.is !== 'cells') throw new Error('no table of submissions')
		expect(table.rows[0].cells.slice(1).map(({ text }) => text)).toEqual(['minst 12', '1', '1', '1', '1'])
		expect(said(document)).toContain('3 kommuner av 4')
	})

	test('never sums two versions of a definition, nor a definition that is not shared', async () => {
		await submit(2022, 1, [10, 20, 30])
		await submit(2022, 2, [100, 200, 300])
		const reportId = await begin(2022)
		await gather(reportId)
		const text = said((await page(reportId)).document)
		expect(text).toContain('minst 60')
		expect(text).not.toContain('minst 660')
		expect(text).not.toContain('minst 600')
	})

	test('places a figure by reference, and refuses one that leads nowhere', async () => {
		const reportId = await begin(2021)
		await gather(reportId)
		await write(reportId, 'summary', 'Vräkningarna var {} ett år.', '{figure:SE-2021-evictions}')
		expect(said((await page(reportId)).document)).toContain('Vräkningarna var 2560 ett år.')
		expect(await write(reportId, 'summary', 'Se {figure:SE-1900-nothing}.')).toMatchObject({
			refusal: { because: 'unknown-figure', reference: '{figure:SE-1900-nothing}' },
		})
	})

	test('has its parts in the order that was chosen; those that must stand are not left out', async () => {
		const reportId = await begin(2020)
		const lay = (part: string, change: string) => layOutReport(secretariat(), { reportId, part, change })
		await lay('proposals', 'up')
		await lay('voices', 'leave-out')
		const keys = (await page(reportId)).document.sections.map(({ key }) => key)
		expect(keys.indexOf('proposals')).toBeLessThan(keys.indexOf('examples'))
		expect(keys).not.toContain('voices')
		expect(await lay('data', 'leave-out')).toMatchObject({ refusal: { because: 'part-always-stands' } })
		await editReportHead(secretariat(), { reportId, title: 'Ett annat namn', audience: 'Regeringen' })
		expect((await page(reportId)).document).toMatchObject({
			...{ title: 'Ett annat namn', letterhead: { addressee: 'Till Regeringen' } },
		})
	})

	test('is one a year, and not of a year that has not begun', async () => {
		const again = { year: '2020', title: 'x', audience: 'y' }
		expect(await openYearlyReport(secretariat(), again)).toMatchObject({
			refusal: { because: 'report-exists' },
		})
		expect(await openYearlyReport(secretariat(), { ...again, year: '2190' })).toMatchObject({
			refusal: { because: 'year-not-begun' },
		})
	})
})

describe('gathering', () => {
	test('is one at a time, ends when it is cancelled, and leaves what was there', async () => {
		const reportId = await begin(2019)
		expect(await buildYearlyReport(secretariat(), { reportId })).toMatchObject({
			refusal: { because: 'build-under-way' },
		})
		await gather(reportId)
		valueIn(await buildYearlyReport(secretariat(), { reportId }))
		const ids = await underWay(reportId)
		valueIn(await cancelReportBuild(secretariat(), { reportId }))
		await workOnYearlyReport(house, ids)
		const { build, document } = await page(reportId)
		expect(build).toMatchObject({ state: 'cancelled' })
		expect(said(document)).toContain('Sverige')
		expect(await cancelReportBuild(secretariat(), { reportId })).toMatchObject({
			refusal: { because: 'no-build-under-way' },
		})
	})
})

describe('freezing', () => {
	test('waits for material and a summary', async () => {
		const reportId = await begin(2018)
		expect(await freezeYearlyReport(secretariat(), { reportId })).toMatchObject({
			refusal: { because: 'build-under-way' },
		})
		await gather(reportId)
		expect(await freezeYearlyReport(secretariat(), { reportId })).toMatchObject({
			refusal: { because: 'not-ready', missing: ['no-summary'] },
		})
	})

	test('fixes the report: nobody writes on it, and not even the house changes it', async () => {
		const { reportId, digest } = await frozen(2017)
		expect(await write(reportId, 'summary', 'Nej.')).toMatchObject({
			refusal: { because: 'report-frozen' },
		})
		expect(await buildYearlyReport(secretariat(), { reportId })).toMatchObject({
			refusal: { because: 'report-frozen' },
		})
		const changes = [
			`update counted.yearly_report set document = '{}' where id = '${reportId}'`,
			`update counted.yearly_report_part set text = 'x' where report_id = '${reportId}'`,
			`update counted.report_build set facts = '{}' where report_id = '${reportId}'`,
			`delete from counted.yearly_report where id = '${reportId}'`,
		]
		for (const change of changes) {
			await expect(
				withSql(databaseUrl, (sql) => sql.rows(change)),
				change,
			).rejects.toThrow('what is frozen stands')
		}
		expect((await page(reportId)).report).toMatchObject({ state: 'frozen', digest })
	})

	test('lets members and counties read it; a draft they do not meet', async () => {
		const { reportId } = await frozen(2016)
		const draftId = await begin(2015)
		for (const role of ['member', 'county'] as const) {
			const listed = valueIn(await yearlyReports(network.as(role), {})).reports
			expect(listed.map(({ id }) => id)).toContain(reportId)
			expect(listed.filter(({ state }) => state === 'draft')).toEqual([])
			expect(valueIn(await yearlyReportPage(network.as(role), { reportId })).draft).toBeNull()
			expect(await yearlyReportPage(network.as(role), { reportId: draftId })).toEqual({ is: 'missing' })
		}
	})

	test('is corrected by a new version with its reason; both can be read', async () => {
		const { reportId } = await frozen(2014)
		const corrected = valueIn(
			await correctYearlyReport(secretariat(), { reportId, reason: 'En siffra var fel.' }),
		)
		await write(corrected.reportId, 'summary', 'Så gick det egentligen.')
		valueIn(await freezeYearlyReport(secretariat(), { reportId: corrected.reportId }))
		const [first, second] = [await page(reportId), await page(corrected.reportId)]
		expect(said(first.document)).toContain('Så gick det.')
		expect(first).toMatchObject({ isLatest: false, report: { version: 1 } })
		expect(said(second.document)).toContain('Så gick det egentligen.')
		expect(said(second.document)).toContain('Skälet är: En siffra var fel.')
		expect(second.versions).toHaveLength(2)
		expect(await correctYearlyReport(secretariat(), { reportId, reason: 'Igen.' })).toMatchObject({
			refusal: { because: 'later-version' },
		})
	})
})

describe('as a file', () => {
	test('it opens in Word, with real headings, table heads, language and title', async () => {
		const { reportId } = await frozen(2013)
		const { document, fileName } = valueIn(await buildReportFile(network.as('member'), { reportId }))
		expect(fileName).toBe('arsrapport-2013-version-1')
		const files = unzip(await printDocument(document, 'docx'))
		const body = textIn(files, 'word/document.xml')
		for (const style of ['Title', 'Heading1', 'Heading2']) {
			expect(body).toContain(`<w:pStyle w:val="${style}"/>`)
		}
		expect(body).toContain('<w:tblHeader/>')
		expect(body).toContain('Så gick det.')
		expect(textIn(files, 'word/styles.xml')).toContain('w:val="sv-SE"')
		expect(textIn(files, 'docProps/core.xml')).toContain('<dc:title>Rapport 2013</dc:title>')
	})

	test('it is a PDF with tags, title and language, in either language', async () => {
		const reportId = valueIn(
			await openYearlyReport(secretariat(), {
				...{ year: '2012', title: 'A year', audience: 'All', language: 'en' },
			}),
		).reportId
		await gather(reportId)
		const { document } = valueIn(await buildReportFile(secretariat(), { reportId }))
		const plain = Buffer.from(await printDocument(document, 'pdf')).toString('latin1')
		expect(plain).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/)
		expect(plain).toContain('/StructTreeRoot')
		expect(plain).toMatch(/\/Lang\s*\(en\)/)
		expect(plain).toContain('/DisplayDocTitle true')
		expect(plain).toContain('pdfuaid:part')
		for (const tag of ['H1', 'H2', 'Table', 'TH', 'TD'])
			expect(plain, tag).toMatch(new RegExp(`/S\\s*/${tag}\\b`))
		expect(said(document)).not.toMatch(/paper\.|kommun/)
	})
})

describe('opening to anyone', () => {
	const openSite = () =>
		withSql(databaseUrl, (sql) =>
			sql.rows(
				`insert into published.site (municipality_id, slug, name, locale, band_colour, link_colour, contact, digest)
				values (${network.municipalityId}, 'provriket', 'Provriket', 'sv', '#fff3ec', '#0b5cad', 'post@prov.example', 'd0')`,
			),
		)
	const openPages = async () =>
		await house.published
			.selectFrom('published.page')
			.select(['slug', 'number', 'content', 'parts'])
			.where('kind', '=', 'yearly-report')
			.orderBy('number')
			.execute()

	test('waits for the network’s pages, and opens exactly what was frozen', async () => {
		const { reportId, digest } = await frozen(2011)
		expect(await publishYearlyReport(secretariat(), { reportId, digest })).toMatchObject({
			refusal: { because: 'site-not-open' },
		})
		await openSite()
		expect(await publishYearlyReport(secretariat(), { reportId, digest: 'another' })).toMatchObject({
			refusal: { because: 'changed-meanwhile' },
		})
		expect(await openPages()).toEqual([])
		valueIn(await publishYearlyReport(secretariat(), { reportId, digest }))
		expect(await openPages()).toMatchObject([{ slug: '2011', content: { digest, title: 'Rapport 2011' } }])
		expect(await publishYearlyReport(secretariat(), { reportId, digest })).toMatchObject({
			refusal: { because: 'is-open' },
		})
		expect((await page(reportId)).open).toMatchObject({ address: '/p/provriket/reports/2011', isThis: true })
	})

	test('keeps the version before beside a correction, and takes both away at once', async () => {
		const before = (await page(await theReportOf(2011))).report
		const { reportId } = valueIn(
			await correctYearlyReport(secretariat(), { reportId: before.id, reason: 'Fel siffra.' }),
		)
		const { digest } = valueIn(await freezeYearlyReport(secretariat(), { reportId }))
		valueIn(await publishYearlyReport(secretariat(), { reportId, digest }))
		expect((await openPages()).at(-1)).toMatchObject({
			content: { version: 2, reason: 'Fel siffra.', earlier: [{ version: 1 }] },
		})
		expect(
			await publishYearlyReport(secretariat(), { reportId: before.id, digest: before.digest }),
		).toMatchObject({ refusal: { because: 'later-version' } })
		valueIn(await withdrawYearlyReport(secretariat(), { reportId }))
		expect((await openPages()).map(({ content }) => content)).toEqual([null])
		expect(await withdrawYearlyReport(secretariat(), { reportId })).toMatchObject({
			refusal: { because: 'not-open' },
		})
	})

	async function theReportOf(year: number): Promise<string> {
		const { reports } = valueIn(await yearlyReports(secretariat(), {}))
		return reports.find((one) => one.year === year)?.id ?? ''
	}
})

test.each(['member', 'county', 'administrator'] as const)('a %s writes no report', async (role) => {
	const asked = { year: '2010', title: 'x', audience: 'y' }
	expect(await openYearlyReport(network.as(role), asked)).toEqual({ is: 'forbidden' })
})
