import * as z from 'zod'
import { type OpenOperation, openOperation } from '../../platform/rest/open-operation.ts'
import { koladaTowns } from './queries/kolada.ts'
import { pageOf } from './rules/answers.ts'

/** As many as Kolada gives at once. */
const most = 5000
const words = 'openData'
const root = '/kolada/v3'

const whole = (least: number, limit: number) =>
	z.coerce
		.number({ error: 'not-a-number' })
		.int('not-a-number')
		.min(least, 'too-small')
		.max(limit, 'too-large')
const paging = { page: whole(1, 1_000_000).default(1), per_page: whole(1, most).default(most) }
const title = z.string().max(200, 'too-long').optional()
/** Several stand beside each other with commas between, as Kolada takes them. */
const list = z.string().min(1, 'required').max(4000, 'too-long')
const years = z.string().regex(/^\d{4}(?:,\d{4}){0,24}$/, 'not-years')

const paged = <Item extends z.ZodType>(values: Item) =>
	z.object({
		values: z.array(values),
		...{ count: z.int(), next_url: z.string().nullable(), previous_url: z.string().nullable() },
	})

const kpi = z.object({
	...{ id: z.string(), title: z.string(), description: z.string(), is_divided_by_gender: z.boolean() },
	...{ municipality_type: z.literal('K'), auspices: z.literal('X'), operating_area: z.string() },
	...{ perspective: z.string(), publication_date: z.string(), publ_period: z.string() },
})
const municipality = z.object({ id: z.string(), title: z.string(), type: z.literal('K') })
const datum = z.object({
	...{ kpi: z.string(), municipality: z.string(), period: z.int() },
	values: z.array(
		z.object({
			...{ gender: z.enum(['T', 'K', 'M']), count: z.int(), value: z.number().nullable() },
			status: z.enum(['', 'Private', 'Missing']),
		}),
	),
})

const setOf = (text: string) => new Set(text.split(','))

type Page = { readonly page: number; readonly per_page: number }

function told<Item>(
	all: readonly Item[],
	{ page, per_page: size }: Page,
	pageAt: (number: number) => string,
	tag: string,
) {
	const { items, total, more } = pageOf(all, page, size)
	const next = more ? pageAt(page + 1) : null
	const value = {
		values: items,
		count: items.length,
		next_url: next,
		previous_url: page > 1 ? pageAt(page - 1) : null,
	}
	return { is: 'done' as const, value, next, tag: `${tag}-${total}` }
}

const holds = (wanted: string | undefined, text: string) =>
	wanted === undefined || text.toLocaleLowerCase('sv').includes(wanted.toLocaleLowerCase('sv'))

const kpis = (id: string, path: string) =>
	openOperation({
		...{ id, path: `${root}${path}`, words, saidAs: 'koladaKpis', answer: paged(kpi) },
		withheld: path.includes('{') ? ['title'] : ['kpi'],
		input: z.object({ kpi: list.optional(), title, ...paging }),
		run: async (house, { input, pageAt }) => {
			const { towns, digest } = await koladaTowns(house, null)
			const wanted = input.kpi === undefined ? null : setOf(input.kpi)
			const every = new Map(
				towns.flatMap(({ series }) => series.map((one) => [one.kpi.id, one.kpi] as const)),
			)
			const found = [...every.values()].filter(
				(one) => (wanted === null || wanted.has(one.id)) && holds(input.title, one.title),
			)
			return told(found, input, pageAt, digest)
		},
	})

const municipalities = (id: string, path: string) =>
	openOperation({
		...{ id, path: `${root}${path}`, words, saidAs: 'koladaMunicipalities', answer: paged(municipality) },
		withheld: path.includes('{') ? ['title'] : ['municipality'],
		input: z.object({ municipality: list.optional(), title, ...paging }),
		run: async (house, { input, pageAt }) => {
			const wanted = input.municipality === undefined ? null : setOf(input.municipality)
			const { towns, digest } = await koladaTowns(house, wanted)
			const found = towns
				.filter((one) => holds(input.title, one.title))
				.map((one) => ({ id: one.id, title: one.title, type: 'K' as const }))
			return told(found, input, pageAt, digest)
		},
	})

/** Kolada's addresses of data: at least two of key figure, municipality and year, in either order. */
const data = (id: string, path: string) =>
	openOperation({
		...{ id, path: `${root}/data${path}`, words, saidAs: 'koladaData', answer: paged(datum) },
		withheld: ['kpi', 'municipality', 'year'].filter((name) => !path.includes(`{${name}}`)),
		input: z.object({
			...{ kpi: list.optional(), municipality: list.optional(), year: years.optional() },
			...paging,
		}),
		run: async (house, { input, pageAt }) => {
			const wanted = {
				kpi: input.kpi === undefined ? null : setOf(input.kpi),
				year: input.year === undefined ? null : setOf(input.year),
			}
			const { towns, digest } = await koladaTowns(
				house,
				input.municipality === undefined ? null : setOf(input.municipality),
			)
			const found = towns
				.flatMap(({ series }) => series)
				.filter((one) => wanted.kpi === null || wanted.kpi.has(one.kpi.id))
				.flatMap((one) => one.data)
				.filter(({ period }) => wanted.year === null || wanted.year.has(String(period)))
			return told(found, input, pageAt, digest)
		},
	})

/** The published figures as Kolada's API shapes its own (version 3), for programs that read Kolada. */
export const koladaOperations: readonly OpenOperation[] = [
	kpis('koladaKpis', '/kpi'),
	kpis('koladaKpi', '/kpi/{kpi}'),
	municipalities('koladaMunicipalities', '/municipality'),
	municipalities('koladaMunicipality', '/municipality/{municipality}'),
	data('koladaDataOfKpiAndMunicipality', '/kpi/{kpi}/municipality/{municipality}'),
	data('koladaDataOfKpiMunicipalityAndYear', '/kpi/{kpi}/municipality/{municipality}/year/{year}'),
	data('koladaDataOfKpiAndYear', '/kpi/{kpi}/year/{year}'),
	data('koladaDataOfMunicipalityAndKpi', '/municipality/{municipality}/kpi/{kpi}'),
	data('koladaDataOfMunicipalityKpiAndYear', '/municipality/{municipality}/kpi/{kpi}/year/{year}'),
	data('koladaDataOfMunicipalityAndYear', '/municipality/{municipality}/year/{year}'),
]
