import * as z from 'zod'
import { type OpenOperation, openOperation } from '../../platform/rest/open-operation.ts'
import { koladaOperations } from './kolada-api.ts'
import { openData, openDataset, openSitesWithData, standingDatasets } from './queries/open-data.ts'
import { datasetPath } from './rules/addresses.ts'
import { listedDataset, pageOf } from './rules/answers.ts'
import { datasetCsv } from './rules/csv.ts'
import { aboutDataset } from './rules/json.ts'
import { recordsOf } from './rules/records.ts'
import { selectRows } from './rules/select-rows.ts'

const words = 'openData'
/** More rows than this come page by page. */
const mostRows = 1000

const said = z.object({ sv: z.string(), en: z.string() })
const whole = (least: number, most: number) =>
	z.coerce
		.number({ error: 'not-a-number' })
		.int('not-a-number')
		.min(least, 'too-small')
		.max(most, 'too-large')
const year = whole(1900, 2200).optional()
const site = z.string().regex(/^[a-z0-9-]{1,60}$/, 'not-an-address')
const slug = z.string().regex(/^[a-z0-9-]{1,120}$/, 'not-an-address')

const listed = z.object({
	...{
		slug: z.string(),
		version: z.int(),
		publishedAt: z.string(),
		title: said,
		about: said,
		page: z.string(),
	},
	...{ firstYear: z.int(), lastYear: z.int(), hidden: z.int(), cells: z.int(), invented: z.boolean() },
})

const cell = z.union([z.string(), z.number(), z.null()])
const dataset = z.object({
	...{
		slug: z.string(),
		version: z.int(),
		edition: z.int(),
		publishedAt: z.string(),
		title: said,
		about: said,
	},
	...{ keywords: z.array(said), firstYear: z.int(), lastYear: z.int(), publisher: z.string() },
	...{ licence: z.string(), page: z.string(), asOf: z.string(), invented: z.boolean() },
	files: z.object({ csv: z.string(), json: z.string(), metadata: z.string() }),
	columns: z.array(
		z.object({
			...{ name: z.string(), title: said, role: z.enum(['dimension', 'value', 'mark']) },
			datatype: z.enum(['string', 'integer', 'decimal', 'gYear', 'date']),
			codes: z.array(z.object({ code: z.string(), title: said })).nullable(),
		}),
	),
	definition: z
		.object({
			...{ id: z.string(), version: z.int(), name: said, formula: said, source: z.string() },
			verified: z.boolean(),
		})
		.nullable(),
	hiding: z.object({
		...{ below: z.number(), solver: z.string(), digest: z.string(), hidden: z.int(), cells: z.int() },
	}),
	changes: z.array(z.object({ version: z.int(), on: z.string(), what: said })),
	...{ page_number: z.int(), page_size: z.int(), total: z.int(), next: z.string().nullable() },
	rows: z.array(z.record(z.string(), cell)),
})

/** What anyone may ask about open data, without a key. */
export const operations: readonly OpenOperation[] = [
	openOperation({
		...{ id: 'listSites', path: '/v1/sites', words, input: z.object({}) },
		answer: z.object({
			sites: z.array(
				z.object({ slug: z.string(), name: z.string(), code: z.string(), datasets: z.string() }),
			),
		}),
		run: async (house, { at }) => {
			const found = await openSitesWithData(house)
			const sites = found.map((one) => ({
				...{ slug: one.site.slug, name: one.site.name, code: one.code },
				datasets: `${at}/${one.site.slug}/datasets`,
			}))
			return { is: 'done', value: { sites }, tag: found.map(({ digest }) => digest.slice(0, 12)).join('.') }
		},
	}),
	openOperation({
		...{ id: 'listDatasets', path: '/v1/sites/{site}/datasets', words, input: z.object({ site }) },
		answer: z.object({ publisher: z.string(), datasets: z.array(listed) }),
		run: async (house, { input }) => {
			const data = await openData(house, input.site)
			if (data === null) return { is: 'missing' }
			const origin = house.baseUrl.replace(/\/$/, '')
			const datasets = (await standingDatasets(house, data)).map((one) =>
				listedDataset(one, `${origin}${datasetPath(data.site.slug, one.slug)}`),
			)
			return { is: 'done', value: { publisher: data.terms.publisher, datasets }, tag: data.digest }
		},
	}),
	openOperation({
		...{ id: 'readDataset', path: '/v1/sites/{site}/datasets/{dataset}', words, free: true, csv: true },
		input: z.object({
			...{ site, dataset: slug, version: whole(1, 999_999).optional(), from: year, to: year },
			...{ page: whole(1, 1_000_000).default(1), page_size: whole(1, mostRows).default(mostRows) },
		}),
		answer: dataset,
		run: async (house, { input, more, pageAt }) => {
			const data = await openData(house, input.site)
			if (data === null) return { is: 'missing' }
			const found = await openDataset(house, data, input.dataset, input.version ?? null)
			if (found.is !== 'open') return found
			const { open } = found
			const chosen = selectRows(open.dataset, {
				values: more,
				from: input.from ?? null,
				to: input.to ?? null,
			})
			if ('wrong' in chosen) return { is: 'bad-input', faults: chosen.wrong }
			const { items, total, more: goesOn } = pageOf(chosen.rows, input.page, input.page_size)
			const next = goesOn ? pageAt(input.page + 1) : null
			const place = { origin: house.baseUrl.replace(/\/$/, ''), site: data.site.slug }
			return {
				is: 'done',
				value: {
					...aboutDataset(open, data.terms, place),
					...{ page_number: input.page, page_size: input.page_size, total, next },
					rows: recordsOf(open.dataset, items),
				},
				...{ tag: `${data.digest}-${open.version}`, next },
				csv: () => datasetCsv({ columns: open.dataset.columns, rows: items }),
			}
		},
	}),
	...koladaOperations,
]
