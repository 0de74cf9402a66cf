import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { type Served, secureHeaders } from '../../src/app/http-safety.ts'
import { openApi } from '../../src/app/open-api.ts'
import { answerOpenData } from '../../src/app/open-data.ts'
import { answerPublicPages } from '../../src/app/public-pages.ts'
import { answerOpenApi } from '../../src/platform/rest/answer-open-api.ts'
import { faultsByCsvw } from '../support/csvw-reader.ts'
import { faultsOfCatalogue } from '../support/dcat-ap-se.ts'
import { testHouse } from '../support/house.ts'
import { openDataTown } from '../support/open-data-town.ts'
import { linesOf, readRdf } from '../support/read-rdf.ts'
import { withSql } from '../support/sql.ts'

const { house, databaseUrl } = await testHouse()
await openDataTown(databaseUrl)

const app = new Hono<Served>()
app.use(secureHeaders(false))
answerOpenData(app, house)
answerPublicPages(app, house)
app.route(openApi.base, answerOpenApi(house, openApi))

const home = '/p/datakoping/data'
const rows = '/open/v1/sites/datakoping/datasets/homeless-by-situation'
const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })
const json = async (path: string) => JSON.parse(await (await get(path)).text())

describe('the files of a dataset', () => {
	test('are the version that stands, at an address that stays; an earlier one keeps its own', async () => {
		const now = await get(`${home}/homeless-by-situation.csv`)
		expect(now.headers.get('content-type')).toContain('text/csv')
		expect(now.headers.get('link')).toContain('csv-metadata.json')
		expect(await json(`${home}/homeless-by-situation.json`)).toMatchObject({ version: 2, invented: true })
		expect(await json(`${home}/homeless-by-situation/v/1.json`)).toMatchObject({ version: 1 })
		expect((await json(`${home}/homeless-by-situation.json`)).rows[0]).toEqual({
			...{ year: 2023, situation: '1', sex: 'women', persons: 7, status: 'published' },
		})
	})

	test.each(['', '/v/1', '/v/2'])('are as their CSVW beside them says (%j)', async (version) => {
		const at = `${home}/homeless-by-situation${version}`
		const metadata = await (await get(`${at}.csv-metadata.json`)).text()
		expect(new URL(JSON.parse(metadata).url, `http://a${at}.csv-metadata.json`).pathname).toBe(`${at}.csv`)
		expect(faultsByCsvw(await (await get(`${at}.csv`)).text(), metadata)).toEqual([])
	})

	test('may be fetched by any site, keep nothing, and are not sent twice', async () => {
		for (const file of ['homeless-by-situation.csv', 'homeless-by-situation.json', 'catalogue.ttl']) {
			const { headers } = await get(`${home}/${file}`)
			expect(headers.get('access-control-allow-origin')).toBe('*')
			expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
			expect(headers.get('set-cookie')).toBeNull()
			const again = await get(`${home}/${file}`, { 'if-none-match': headers.get('etag') ?? '' })
			expect(again.status).toBe(304)
		}
	})
})

describe('the catalogue', () => {
	test('is as DCAT-AP-SE requires, and the same in its three writings', async () => {
		const told = async (kind: 'jsonld' | 'ttl' | 'rdf') =>
			await readRdf(await (await get(`${home}/catalogue.${kind}`)).text(), kind)
		const quads = await told('jsonld')
		expect(faultsOfCatalogue(quads)).toEqual([])
		expect(linesOf(await told('ttl'))).toEqual(linesOf(quads))
		expect(linesOf(await told('rdf'))).toEqual(linesOf(quads))
	})

	test('leads to what is there: every address of ours in it answers', async () => {
		const quads = await readRdf(await (await get(`${home}/catalogue.ttl`)).text(), 'ttl')
		const ours = new Set(
			quads.flatMap(({ object }) =>
				object.termType === 'NamedNode' && object.value.startsWith(house.baseUrl)
					? [object.value.slice(house.baseUrl.length).replace(/#.*/, '')]
					: [],
			),
		)
		expect(ours.size).toBeGreaterThan(5)
		for (const path of ours) expect([path, (await get(path)).status]).toEqual([path, 200])
	})

	test('tells of no dataset that was withdrawn', async () => {
		expect(await (await get(`${home}/catalogue.ttl`)).text()).not.toContain('/evictions')
	})
})

describe('what was withdrawn', () => {
	test('is gone at once with words, on pages, in files and over the API', async () => {
		for (const path of [`${home}/evictions`, `${home}/evictions/v/1.csv`, `${home}/evictions.json`]) {
			const answer = await get(path)
			expect([path, answer.status]).toEqual([path, 410])
			expect(await answer.text()).toContain('2026')
		}
		const answer = await get('/open/v1/sites/datakoping/datasets/evictions')
		expect(answer.status).toBe(410)
		expect(await answer.json()).toMatchObject({ detail: expect.stringContaining('2026-03-04') })
	})

	test('takes no earlier version with it, and the last that stands is what the address gives', async () => {
		await withSql(databaseUrl, (sql) =>
			sql.rows(`insert into published.dataset (municipality_id, slug, version, edition, content, digest, published_at, withdrawn_at)
				values (77, 'homeless-by-situation', 3, 3, null, 'x', now(), now())`),
		)
		expect((await get(`${home}/homeless-by-situation/v/3`)).status).toBe(410)
		expect(await json(`${home}/homeless-by-situation.json`)).toMatchObject({ version: 2 })
		expect(await (await get(`${home}/homeless-by-situation`)).text()).toContain('Version 3 drogs tillbaka')
	})

	test('and what never was is not there', async () => {
		for (const path of [`${home}/nothing`, `${home}/homeless-by-situation/v/9.csv`, '/p/nowhere/data']) {
			expect([path, (await get(path)).status]).toEqual([path, 404])
		}
		for (const path of [
			'/open/v1/sites/nowhere/datasets',
			`${rows}?version=9`,
			'/open/v2',
			'/open/kolada/v3/ou',
		]) {
			expect([path, (await get(path)).status]).toEqual([path, 404])
		}
	})
})

describe('the API', () => {
	test('lists municipalities and their datasets', async () => {
		expect(await json('/open/v1/sites')).toMatchObject({
			sites: [{ slug: 'datakoping', code: 'datakoping' }],
		})
		expect(await json('/open/v1/sites/datakoping/datasets')).toMatchObject({
			...{ publisher: 'Dataköpings kommun' },
			datasets: [{ slug: 'homeless-by-situation', version: 2, hidden: 4, cells: 18 }],
		})
	})

	test('gives the rows that are asked for, page by page', async () => {
		const first = await json(`${rows}?sex=women,men&from=2024&page_size=3`)
		expect(first).toMatchObject({ total: 6, page_number: 1, rows: { length: 3 } })
		expect(first.rows[0]).toMatchObject({ year: 2024, persons: null, status: 'withheld' })
		const next = new URL(first.next)
		const second = await json(`${next.pathname}${next.search}`)
		expect(second).toMatchObject({ total: 6, page_number: 2, next: null })
		expect(second.rows).not.toEqual(first.rows)
	})

	test('gives them as CSV to whoever accepts that, and neither to whoever accepts none', async () => {
		const csv = await get(`${rows}?situation=total&sex=total`, { accept: 'text/csv' })
		expect(await csv.text()).toBe(
			'year,situation,sex,persons,status\r\n2023,total,total,42,published\r\n2024,total,total,42,published\r\n',
		)
		expect(csv.headers.get('vary')).toContain('Accept')
		expect((await get(rows, { accept: 'application/xml' })).status).toBe(406)
	})

	test('is open to any site, for reading alone', async () => {
		const preflight = await app.request(rows, { method: 'OPTIONS', headers: { origin: 'https://a.example' } })
		expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, '*'])
		expect((await get(rows)).headers.get('access-control-allow-origin')).toBe('*')
		expect((await get('/open/v1/nothing')).headers.get('access-control-allow-origin')).toBe('*')
		for (const method of ['POST', 'PUT', 'DELETE']) {
			expect((await app.request(rows, { method })).status).toBe(405)
		}
	})

	test('is not sent twice, until something changes', async () => {
		const { headers } = await get(rows)
		expect((await get(rows, { 'if-none-match': headers.get('etag') ?? '' })).status).toBe(304)
		const csv = await get(rows, { 'if-none-match': headers.get('etag') ?? '', accept: 'text/csv' })
		expect(csv.status).toBe(200)
	})

	test.each([
		['sitation=1', 'sitation', 'no-such-column'],
		['situation=9', 'situation', 'no-such-code'],
		['from=2025&to=2023', 'to', 'years-in-order'],
		['page=0', 'page', 'too-small'],
		['page_size=1001', 'page_size', 'too-large'],
		['page=1e999', 'page', 'not-a-number'],
		['page=one', 'page', 'not-a-number'],
		['page=1&page=2', 'page', 'told-twice'],
		['version=x', 'version', 'not-a-number'],
		['__proto__=1', '__proto__', 'no-such-column'],
		['constructor=1&toString=2', 'constructor', 'no-such-column'],
	])('says what is wrong with ?%s, and what to do', async (query, path, problem) => {
		const answer = await get(`${rows}?${query}`)
		expect(answer.status).toBe(400)
		expect(answer.headers.get('content-type')).toBe('application/problem+json')
		const told = await answer.json()
		expect(told.faults[0]).toMatchObject({ path, problem })
		expect(told.faults[0].words).not.toBe(problem)
	})

	test('says it in the language that is asked for', async () => {
		const answer = await get(`${rows}?situation=9`, { 'accept-language': 'en' })
		expect((await answer.json()).faults[0].words).toBe('There is no such code. The codes are: 1, 2, total')
	})
})

describe('the shape of Kolada', () => {
	const kpi = 'BOFAST.homeless-by-situation.persons.situation=1'
	const data = '/open/kolada/v3/data'

	test('has key figures and municipalities', async () => {
		expect(await json('/open/kolada/v3/kpi')).toMatchObject({ count: 3, next_url: null, previous_url: null })
		expect(await json(`/open/kolada/v3/kpi/${encodeURIComponent(kpi)}`)).toMatchObject({
			count: 1,
			values: [{ id: kpi }],
		})
		expect(await json('/open/kolada/v3/kpi?title=AKUT')).toMatchObject({ count: 1 })
		expect(await json('/open/kolada/v3/municipality?title=data')).toMatchObject({
			values: [{ id: 'datakoping', title: 'Dataköpings kommun', type: 'K' }],
		})
		expect(await json('/open/kolada/v3/municipality/0180')).toMatchObject({ count: 0, values: [] })
	})

	test.each([
		[`${data}/kpi/${kpi}/municipality/datakoping/year/2024`, 1],
		[`${data}/kpi/${kpi}/municipality/datakoping`, 2],
		[`${data}/kpi/${kpi}/year/2023,2024`, 2],
		[`${data}/municipality/datakoping/kpi/${kpi}/year/2024`, 1],
		[`${data}/municipality/datakoping/year/2024`, 3],
		[`${data}/municipality/0180/year/2024`, 0],
	])('%s', async (path, count) => {
		expect(await json(path)).toMatchObject({ count })
	})

	test('gives what is published and not a number besides', async () => {
		expect((await json(`${data}/kpi/${kpi}/municipality/datakoping/year/2024`)).values).toEqual([
			{
				...{ kpi, municipality: 'datakoping', period: 2024 },
				values: [
					{ gender: 'K', count: 1, value: null, status: 'Private' },
					{ gender: 'M', count: 1, value: null, status: 'Private' },
					{ gender: 'T', count: 1, value: 14, status: '' },
				],
			},
		])
	})

	test('goes on page by page', async () => {
		const first = await json('/open/kolada/v3/kpi?per_page=2')
		const next = new URL(first.next_url)
		expect(await json(`${next.pathname}${next.search}`)).toMatchObject({
			count: 1,
			next_url: null,
			previous_url: expect.stringContaining('page=1'),
		})
	})

	test.each(['year/20x4', 'year/1', `year/${Array(26).fill('2024').join(',')}`])(
		'refuses %s',
		async (year) => {
			expect((await get(`${data}/municipality/datakoping/${year}`)).status).toBe(400)
		},
	)
})

test('no hostile address makes a fault', async () => {
	const nasty = [
		...[
			'%00',
			'%E0%A4%A',
			'..%2F..',
			"'%20or%201=1--",
			'%F0%9F%92%A9',
			'a'.repeat(5000),
			'%0d%0aX:1',
			'{}',
			'[]',
		],
		...['v/99999999999', 'v/-1', 'catalogue.', '*', '%2500', '\\', 'constructor', '__proto__'],
	]
	const paths = nasty.flatMap((one) => [
		...[`${home}/${one}`, `${home}/${one}.csv`, `/p/${one}/data`, `/open/v1/sites/${one}/datasets`],
		...[`/open/v1/sites/datakoping/datasets/${one}`, `${rows}?${one}=${one}`, `${rows}?situation=${one}`],
		...[`${rows}?page=${one}`, `/open/kolada/v3/kpi/${one}`, `/open/kolada/v3/kpi?title=${one}`],
		...[`/open/kolada/v3/data/kpi/${one}/year/2024`, `/open/kolada/v3/data/municipality/${one}/year/2024`],
	])
	const faults: string[] = []
	for (const path of paths) {
		const { status } = await get(path)
		if (status >= 500) faults.push(`${status} ${path}`)
	}
	expect(faults).toEqual([])
})
