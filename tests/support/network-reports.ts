import { freezeYearlyReport } from '../../src/features/network/commands/yearly-report/freeze-yearly-report.ts'
import { openYearlyReport } from '../../src/features/network/commands/yearly-report/open-yearly-report.ts'
import { workOnYearlyReport } from '../../src/features/network/commands/yearly-report/work-on-yearly-report.ts'
import { writeReportPart } from '../../src/features/network/commands/yearly-report/write-report-part.ts'
import { yearlyReportPage } from '../../src/features/network/queries/yearly-report/yearly-report-page.ts'
import type { SampleNetwork } from '../../src/features/network/samples.ts'
import { findLastBuild } from '../../src/features/network/store/report-builds.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { House } from '../../src/platform/house.ts'
import { asSystem } from '../../src/platform/purpose.ts'
import { withSql } from './sql.ts'

/** What a network's secretariat does with its yearly reports, and what municipalities have told it. */
export function networkReports(house: House, databaseUrl: string, network: SampleNetwork) {
	const secretariat = () => network.as('secretariat')
	const begin = async (year: number) =>
		valueIn(
			await openYearlyReport(secretariat(), {
				year: String(year),
				title: `Rapport ${year}`,
				audience: 'Alla',
			}),
		).reportId

	const underWay = async (reportId: string) =>
		await asSystem(house, network.municipalityId, async ({ db }) => {
			const build = await findLastBuild(db, reportId)
			if (build === null) throw new Error('nobody has asked for material')
			return { buildId: build.id, municipalityId: network.municipalityId }
		})

	const gather = async (reportId: string) => await workOnYearlyReport(house, await underWay(reportId))
	const page = async (reportId: string) => valueIn(await yearlyReportPage(secretariat(), { reportId }))
	const write = async (reportId: string, part: string, text: string, figure = '') =>
		await writeReportPart(secretariat(), { reportId, part, text, figure })

	async function frozen(year: number): Promise<{ reportId: string; digest: string }> {
		const reportId = await begin(year)
		await gather(reportId)
		await write(reportId, 'summary', 'Så gick det.')
		return valueIn(await freezeYearlyReport(secretariat(), { reportId }))
	}

	/** As a standing package would: four places, one number, one withheld, one not counted and one that is silent. */
	const submit = async (year: number, version: number, numbers: readonly number[]) =>
		await withSql(databaseUrl, async (sql) => {
			const [town, other, third] = ['9001', '9002', '9003'].map((code) => network.places[code])
			const places = [town, other, third]
			for (const [at, place] of places.entries()) {
				const packageId = crypto.randomUUID()
				const id = network.municipalityId
				await sql.rows(
					`insert into counted.received_package (municipality_id, id, place_id, number, way, digest, first_year, last_year, content, released_at, received_at)
					values (${id}, '${packageId}', '${place}', ${year * 10 + version}, 'form', 'd', ${year}, ${year}, '{}', now(), now())`,
				)
				const value = numbers[at]
				const state = value === undefined ? (at === 1 ? 'withheld' : 'not-counted') : 'number'
				await sql.rows(
					`insert into counted.network_figure (municipality_id, definition, definition_version, part, year, place_id, state, value, package_id)
					values (${id}, 'homeless-on-list', ${version}, '', ${year}, '${place}', '${state}', ${value ?? 'null'}, '${packageId}')`,
				)
			}
		})

	return { secretariat, begin, underWay, gather, page, write, frozen, submit }
}
