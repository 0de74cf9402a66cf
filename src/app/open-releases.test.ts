import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { testHouse } from '../../tests/support/house.ts'
import { withSql } from '../../tests/support/sql.ts'
import type { Served } from './http-safety.ts'
import { answerReleases } from './open-releases.ts'

const { house, databaseUrl } = await testHouse()
const app = new Hono<Served>()
answerReleases(app, house)

const get = (path: string, headers: Record<string, string> = {}) =>
	app.request(`/open/v1/networks/packages/${path}`, { headers })

async function layOut(municipalityId: number, senderCode: string) {
	const signed = JSON.stringify({ package: `{"from":"${senderCode}"}`, signature: 's', key: 'k' })
	await withSql(databaseUrl, async (sql) => {
		await sql.rows(
			`insert into published.site (municipality_id, slug, name, locale, band_colour, link_colour, contact, digest)
			values (${municipalityId}, 'town${municipalityId}', 'Stad', 'sv', '#fff3ec', '#0b5cad', 'a@b.example', 'd')`,
		)
		await sql.rows(
			`insert into published.standing_package
				(municipality_id, network_code, sender_code, package_id, number, signed, digest, keys, released_at)
			values (${municipalityId}, 'RIKET', $1, gen_random_uuid(), 1, $2, $3, '[{"notice":"n","signature":null}]', now())`,
			[senderCode, signed, senderCode.repeat(16)],
		)
	})
}

test('a network fetches the standing package and its keys, is not sent it twice, and says whose where there are several', async () => {
	expect((await get('RIKET')).status).toBe(404)
	await layOut(71, '9901')
	const first = await get('RIKET')
	expect([first.status, await first.json()]).toEqual([
		...[200, { package: '{"from":"9901"}', signature: 's', key: 'k' }],
	])
	const again = await get('RIKET', { 'if-none-match': first.headers.get('etag') ?? '' })
	expect(again.status).toBe(304)
	expect(await (await get('RIKET/key')).json()).toEqual({ keys: [{ notice: 'n', signature: null }] })
	await layOut(72, '9902')
	const unsaid = await get('RIKET')
	expect([unsaid.status, unsaid.headers.get('content-type')]).toEqual([400, 'application/problem+json'])
	expect(await unsaid.json()).toMatchObject({ known: [{ sender: '9901' }, { sender: '9902' }] })
	expect(await (await get('RIKET?sender=9902')).json()).toMatchObject({ package: '{"from":"9902"}' })
	expect((await get('ANNAT?sender=9902')).status).toBe(404)
})
