import { existsSync } from 'node:fs'
import type pg from 'pg'
import { samplePlan } from '../src/features/public-pages/samples.ts'
import type { House } from '../src/platform/house.ts'
import { compare, type Measured } from './measure.ts'

type Built = { serve(house: House, port: number): Promise<{ close(): Promise<void> }> }

const built = new URL('../build/server/server.js', import.meta.url)
const rounds = 60
const planId = '0199aaaa-0000-7000-8000-000000000030'

/** The public page of a plan with thirty indicators, from the request to its last byte, beside the row alone that it is drawn from. */
export async function benchPublicPage(house: House, bare: pg.Client, port: number): Promise<Measured[]> {
	if (!existsSync(built)) throw new Error('the screens are not built: npm run build comes before the bench')
	await bare.query(
		`insert into published.page (municipality_id, kind, subject_id, plan_id, slug, number, content, digest, prepared_at, published_at)
		values (1, 'plan', $1, $1, 'thirty', 1, $2, 'd', now(), now())`,
		[planId, JSON.stringify(samplePlan(30))],
	)
	const { serve } = (await import(built.href)) as Built
	const serving = await serve(house, port)
	try {
		const pair = {
			what: 'public page of a plan with 30 indicators to its last byte',
			peer: 'superuser: the row that it is drawn from',
			ours: async () => {
				const answer = await fetch(`${house.baseUrl}/p/lillhamn/plans/thirty`)
				if (answer.status !== 200) throw new Error(`the page answers ${answer.status}`)
				return await answer.text()
			},
			theirs: () => bare.query('select content from published.page where subject_id = $1', [planId]),
		}
		return [await compare(pair, rounds)]
	} finally {
		await serving.close()
	}
}
