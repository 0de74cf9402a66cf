import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type { Served } from '../../src/app/http-safety.ts'
import { answerOpenData } from '../../src/app/open-data.ts'
import { faultsByCsvw } from '../support/csvw-reader.ts'
import { faultsOfCatalogue } from '../support/dcat-ap-se.ts'
import { lillhamnHouse } from '../support/lillhamn-house.ts'
import { linesOf, readRdf } from '../support/read-rdf.ts'

const { house } = await lillhamnHouse()
const app = new Hono<Served>()
answerOpenData(app, house)
const textAt = async (path: string) => await (await app.request(`/p/lillhamn/data/${path}`)).text()
const versions = await house.published
	.selectFrom('published.dataset')
	.select(['slug', 'version'])
	.where('withdrawnAt', 'is', null)
	.execute()

test('every CSV of Lillhamn’s open data is as its CSVW says', async () => {
	expect(versions.length).toBeGreaterThan(5)
	const faults: string[] = []
	for (const { slug, version } of versions) {
		for (const at of [slug, `${slug}/v/${version}`]) {
			const found = faultsByCsvw(await textAt(`${at}.csv`), await textAt(`${at}.csv-metadata.json`))
			faults.push(...found.map((fault) => `${at}: ${fault}`))
		}
	}
	expect(faults).toEqual([])
})

test('Lillhamn’s catalogue is as DCAT-AP-SE requires, in all its writings', async () => {
	const quads = await readRdf(await textAt('catalogue.rdf'), 'rdf')
	expect(faultsOfCatalogue(quads)).toEqual([])
	expect(linesOf(await readRdf(await textAt('catalogue.ttl'), 'ttl'))).toEqual(linesOf(quads))
	expect(linesOf(await readRdf(await textAt('catalogue.jsonld'), 'jsonld'))).toEqual(linesOf(quads))
})
