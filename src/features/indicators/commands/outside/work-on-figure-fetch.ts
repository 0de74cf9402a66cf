import { createHash } from 'node:crypto'
import { yearOf } from '../../../../foundation/plain-date.ts'
import { fetchOutside } from '../../../../platform/fetch-outside.ts'
import type { House } from '../../../../platform/house.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { largestTableFile } from '../../../../platform/table-file.ts'
import { getMunicipality } from '../../../organisation/index.ts'
import type { FigureFile, OwnMunicipality } from '../../rules/outside/figure-file.ts'
import { joinedFiles } from '../../rules/outside/joined-files.ts'
import { nextPage, readKolada } from '../../rules/outside/read-kolada.ts'
import { failFetch, findImport, keepFetched } from '../../store/outside/imports.ts'
import { findAddress, type OutsideAddress } from '../../store/outside/settings.ts'
import { mostFigures } from './read-figure-file.ts'

const limits = { seconds: 20, largest: largestTableFile } as const
const mostPages = 20

type Reach = 'public' | 'own-machine-too'
type Fetched = { readonly file: FigureFile; readonly digest: Buffer } | { readonly problem: string }

/**
 * The job behind a fetch: the address is asked between two transactions, never within one, and what it answers is set aside to
 * be looked at. What went wrong is kept as a word.
 */
export async function workOnFigureFetch(
	house: House,
	ids: Readonly<Record<string, string | number>>,
	reach: Reach = 'public',
): Promise<void> {
	const [municipalityId, importId] = [Number(ids.municipalityId), String(ids.importId)]
	const begun = await asSystem(house, municipalityId, async ({ db, today }) => {
		const waiting = await findImport(db, importId)
		const address = await findAddress(db)
		if (waiting?.state !== 'waiting') return null
		if (address === null) await failFetch(db, importId, 'no-address')
		return address === null ? null : { address, own: await getMunicipality(db), thisYear: yearOf(today) }
	})
	if (begun === null) return
	const fetched = await fetchAll(begun.address, begun.own, begun.thisYear, reach)
	await asSystem(house, municipalityId, async ({ db, now }) => {
		if ('problem' in fetched) await failFetch(db, importId, fetched.problem)
		else {
			const { file: content, digest: fileDigest } = fetched
			await keepFetched(db, importId, { content, fileDigest, retrievedAt: now })
		}
	})
}

async function fetchAll(
	{ baseUrl, measures }: OutsideAddress,
	own: OwnMunicipality,
	thisYear: number,
	reach: Reach,
): Promise<Fetched> {
	const asked = measures.join(',')
	const files: FigureFile[] = []
	const digest = createHash('sha256')
	const starts = [`${baseUrl}/kpi/${asked}`, `${baseUrl}/data/kpi/${asked}/municipality/${own.code}`]
	let pages = 0
	for (const start of starts) {
		for (let at: string | null = start; at !== null; ) {
			if (++pages > mostPages) return { problem: 'too-many-pages' }
			const answer = await fetchOutside(at, { ...limits, reach })
			if ('problem' in answer) return answer
			digest.update(answer.text)
			const file = readKolada(answer.text, own, thisYear)
			if ('refused' in file) return { problem: file.because }
			files.push(file)
			const next = nextPage(answer.text)
			// The next page is asked of the same server alone.
			if (next !== null && !isSameServer(next, start)) return { problem: 'answer-elsewhere' }
			at = next
		}
	}
	const file = joinedFiles(files)
	if (file.figures.length > mostFigures) return { problem: 'too-many-figures' }
	return file.figures.length === 0 && file.faults.length === 0
		? { problem: 'nothing-of-ours' }
		: { file, digest: digest.digest() }
}

function isSameServer(next: string, start: string): boolean {
	return URL.canParse(next) && new URL(next).origin === new URL(start).origin
}
