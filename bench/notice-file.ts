import type pg from 'pg'
import { beginNoticeImport, keepFile, runNoticeImport } from '../src/features/eviction-prevention/index.ts'
import { valueIn } from '../src/platform/answer.ts'
import type { Caller } from '../src/platform/house.ts'
import type { Measured } from './measure.ts'

const rows = 10_000
const header = 'Referens;Hyresgäst;Personnummer;Adress;Lägenhet;Skuld;Förfallodag;Skickat;Delgiven;Barn'

/** A landlord's file of ten thousand tenants, beside the same facts poured into bare tables without rules or rights. */
export async function benchNoticeFile(caller: Caller, bare: pg.Client): Promise<Measured[]> {
	const lines = Array.from(
		{ length: rows },
		(_, at) =>
			`B${at};Per Ek;;Gatan ${at};1001;9 ${100 + (at % 800)},50;2026-07-31,2026-08-31;2026-09-01;;ja`,
	)
	const file = new TextEncoder().encode([header, ...lines].join('\n'))
	const landlord = 'Bänkbostäder'
	const ours = await timeOf(async () => {
		const { importId } = valueIn(await beginNoticeImport(caller, { landlord, file }))
		valueIn(await runNoticeImport(caller, { importId }))
		await keepFile(caller, importId)
	})
	await bare.query(`
		analyze named.notice, named.notice_due_month, named.notice_tenant;
		create temp table told (like named.notice);
		create temp table told_month (like named.notice_due_month);
		create temp table told_tenant (like named.notice_tenant)`)
	const ofLandlord = `named.notice n join named.organisation o
		on o.municipality_id = n.municipality_id and o.id = n.organisation_id and o.name = $1`
	const theirs = await timeOf(async () => {
		await bare.query(`insert into told select n.* from ${ofLandlord}`, [landlord])
		for (const part of ['month', 'tenant']) {
			const from = part === 'month' ? 'named.notice_due_month' : 'named.notice_tenant'
			await bare.query(
				`insert into told_${part} select p.* from ${ofLandlord}
				join ${from} p on p.municipality_id = n.municipality_id and p.notice_id = n.id`,
				[landlord],
			)
		}
	})
	return [
		{
			what: `a landlord's file of ${rows} rows: read, tried, receipts, history, matching queued, audit`,
			peer: 'superuser: the same rows copied between tables without keys, rules or rights',
			ours,
			theirs,
		},
	]
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
	const begun = performance.now()
	await work()
	return performance.now() - begun
}
