import type { Dataset } from '../../src/features/open-data/rules/dataset.ts'
import { sampleDataset } from '../../src/features/open-data/samples.ts'
import { withSql } from './sql.ts'

/** A municipality of its own with open pages, one dataset in two versions, and one that was withdrawn. */
export async function openDataTown(databaseUrl: string): Promise<void> {
	const second = sampleDataset({
		changes: [
			...sampleDataset().changes,
			{ version: 2, on: '2026-02-02', what: { sv: 'Året 2024 rättat.', en: 'The year 2024 mended.' } },
		] as Dataset['changes'],
	})
	await withSql(databaseUrl, async (sql) => {
		await sql.rows(
			`insert into published.site (municipality_id, slug, name, locale, band_colour, link_colour, contact, digest)
			values (77, 'datakoping', 'Dataköpings kommun', 'sv', '#fff3ec', '#0b5cad', 'data@datakoping.example', 'd')`,
		)
		const add = (slug: string, version: number, content: Dataset | null) =>
			sql.rows(
				`insert into published.dataset (municipality_id, slug, version, edition, content, digest, published_at, withdrawn_at)
				values (77, $1, $2, $2, $3, $4, '2026-02-02T08:00:00Z', $5)`,
				[
					...[slug, version, content === null ? null : JSON.stringify(content), `${slug}${version}`],
					content === null ? '2026-03-04T08:00:00Z' : null,
				],
			)
		await add('homeless-by-situation', 1, sampleDataset())
		await add('homeless-by-situation', 2, second)
		await add('evictions', 1, null)
	})
}
