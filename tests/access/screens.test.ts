import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type LoaderFunction, RouterContextProvider } from 'react-router'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { networkFiles, networkScreens, openNetworkScreens } from '../../src/app/routes/network.ts'
import routes from '../../src/app/routes.ts'
import { type SampleNetwork, sampleNetwork } from '../../src/features/network/samples.ts'
import { roles } from '../../src/features/organisation/index.ts'
import { type SampleMunicipality, sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { plainDate } from '../../src/foundation/plain-date.ts'
import type { Actor } from '../../src/platform/actor.ts'
import { openSignIn } from '../../src/platform/sign-in/sign-in.ts'
import {
	actorContext,
	houseContext,
	localeContext,
	signInContext,
	standingContext,
	todayContext,
} from '../../src/ui/context.ts'
import { idsIn, type LillhamnIds, lillhamnIds, lillhamnsOwn } from '../support/lillhamn.ts'
import { lillhamnHouse } from '../support/lillhamn-house.ts'
import { fullestOfNetwork } from '../support/rare-network.ts'
import { makeRareThings } from '../support/rare-things.ts'

type Entry = {
	readonly path?: string | undefined
	readonly file: string
	readonly children?: readonly Entry[] | undefined
}
type Screen = { readonly path: string; readonly load: LoaderFunction }

const { house, databaseUrl } = await lillhamnHouse()
let neighbour: SampleMunicipality
let network: SampleNetwork
let lillhamn: LillhamnIds
let rare: Readonly<Record<string, string>> = {}
let rareInNetwork: Readonly<Record<string, string>> = {}
let screens: Screen[] = []

/** Parts of an address that are words, and the row that an address is about without naming it. */
const worded: Readonly<Record<string, string>> = {
	'/evictions/register/:kind': 'eviction-date',
	'/evictions/:caseId/debt/:form': 'payment',
	'/evictions/:caseId/children/:form': 'assess',
	'/evictions/:caseId/checklist/:code': 'language-asked',
	'/evictions/:caseId/:step': 'close',
	'/consultations/:planConsultationId/passages/:about': 'whole',
	'/follow-up/progress/:period': '2025-year',
	'/follow-up/statistics/:editionId/:slug': 'homeless-inflow',
	'/follow-up/statistics/:editionId/:slug/public.csv': 'homeless-inflow',
	'/follow-up/statistics/:editionId/:slug/public.xlsx': 'homeless-inflow',
	'/follow-up/statistics/:editionId/:slug/exact.csv': 'homeless-inflow',
	'/follow-up/statistics/:editionId/:slug/exact.xlsx': 'homeless-inflow',
	'/housing/agreements/:agreementId/:step': 'quota',
	'/housing/ladder/:stayId/:step': 'checkpoint',
	'/housing/stock/properties/:propertyId/:step': 'change',
	'/housing/stock/dwellings/:dwellingId/:step': 'change',
	'/people/:personId/:step': 'contact',
	'/plans/:planId/versions/:number': '2',
	'/plans/:planId/versions/:from/:to': '2',
	'/plans/:planId/draft/remove/:part/:partId': 'goals',
	'/people/:personId/support/:step': 'review',
}
const isAbout: Readonly<Record<string, string>> = {
	'/evictions/:caseId/confirmation.pdf': 'confirmationId',
	'/evictions/:caseId/checklist/:code': 'taskId',
}

beforeAll(async () => {
	neighbour = await sampleMunicipality(house, 'Grannby')
	network = await sampleNetwork(house, 'Grannriket')
	rare = await makeRareThings(house, databaseUrl, neighbour.as('officer'))
	rareInNetwork = await fullestOfNetwork(databaseUrl)
	lillhamn = await lillhamnIds(databaseUrl)
	screens = await screensIn(await routes)
}, 120_000)

/** A role is tried where there is such a one: in a neighbouring municipality, or in a neighbouring network. */
const theirs = (role: (typeof roles)[number]): Actor =>
	(['secretariat', 'county', 'member'].includes(role) ? network : neighbour).as(role).actor

/** Addresses with an id that no screen of Lillhamn's own can show, and why. */
const notForThem: Readonly<Record<string, string>> = {
	'/sign-in/with/:providerId': 'a door for whoever is not signed in',
	'/sign-in/back/:providerId': 'the way back through that door',
	'/settings/sign-in/:providerId': 'a service that signs people in would point out of the demo',
}

/** Addresses between municipalities, where names of ids mean other things than in a town. */
const ofNetwork = new Set(
	[...networkScreens, ...networkFiles, ...openNetworkScreens].map(({ path }) => `/${path}`),
)

/** A screen that asks for nothing itself shows what the one around it asks for at its address. */
async function screensIn(
	entries: readonly Entry[],
	above = '',
	around: LoaderFunction | undefined = undefined,
): Promise<Screen[]> {
	const found: Screen[] = []
	for (const { path, file, children } of entries) {
		const here = path === undefined ? above : `${above}/${path}`
		const { loader } = (await import(pathToFileURL(join('src/app', file)).href)) as {
			loader?: LoaderFunction
		}
		const load = loader ?? around
		if (load !== undefined) found.push({ path: here === '' ? '/' : here, load })
		found.push(...(await screensIn(children ?? [], here, load)))
	}
	return found
}

/** Who asks is laid into the context directly: the sign-in itself is asked by nobody who has signed in. */
const signIn = openSignIn(house)
afterAll(() => signIn.close())

/** The parts of an address, so that they belong together: what lies in a case is asked for in its own case. */
function paramsFor(path: string): Record<string, string> {
	const names = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
	const idOf = (name: string) => {
		if (ofNetwork.has(path)) return rareInNetwork[name] ?? lillhamn.for(name, 'network')
		const byGroup = name === 'indicatorId' && /breakdown(\.\w+)?$/.test(path)
		return rare[byGroup ? 'indicatorOfCases' : name] ?? lillhamn.for(name)
	}
	const within = isAbout[path] ?? names.findLast((name) => name.endsWith('Id') && name !== 'caseId')
	const caseId = (within === undefined ? undefined : lillhamn.caseOf(idOf(within))) ?? lillhamn.for('caseId')
	const partOf = (name: string) => {
		if (name === 'caseId') return caseId
		return name.endsWith('Id') ? idOf(name) : (worded[path] ?? '')
	}
	return Object.fromEntries(names.map((name) => [name, partOf(name)]))
}

/** What an address asks besides what it is about. */
function askedOf(path: string): string {
	if (path.includes('/invitation.')) return '?role=tenant'
	return path.startsWith('/submissions/senders/:placeId/template') ? '?year=2025' : ''
}

/** What a screen gives an actor: its data, or the status that it throws. */
async function open({ path, load }: Screen, actor: Actor | null): Promise<{ status: number; data: unknown }> {
	const params = paramsFor(path)
	const url = path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? '')
	const context = new RouterContextProvider()
	context.set(houseContext, house)
	context.set(signInContext, signIn)
	context.set(actorContext, actor)
	context.set(localeContext, 'sv')
	context.set(todayContext, plainDate('2026-10-12'))
	context.set(
		standingContext,
		actor && {
			name: 'Prov',
			title: '',
			municipality: 'Grannby',
			timeZone: 'Europe/Stockholm',
			invented: true,
			places: [],
			owners: [],
		},
	)
	const request = new Request(`http://127.0.0.1${url.replace('*', 'nowhere')}${askedOf(path)}`)
	try {
		const given: unknown = await load({
			request,
			params,
			context,
			url: new URL(request.url),
			pattern: path,
		} as Parameters<LoaderFunction>[0])
		return { status: given instanceof Response ? given.status : 200, data: given }
	} catch (thrown) {
		if (thrown instanceof Response) return { status: thrown.status, data: null }
		const status =
			typeof thrown === 'object' && thrown !== null && 'init' in thrown
				? (thrown.init as ResponseInit).status
				: null
		if (status === null || status === undefined) throw thrown
		return { status, data: null }
	}
}

const actorsByName = new Map<string, Actor>()

async function ownActor(name: string): Promise<Actor> {
	const known = actorsByName.get(name) ?? (await lillhamnsOwn(databaseUrl, name))
	actorsByName.set(name, known)
	return known
}

describe("every screen, with the addresses of Lillhamn's things", () => {
	test('there are screens to try', () => {
		expect(screens.length).toBeGreaterThan(15)
	})

	test('a neighbour of any role is shown nothing of Lillhamn', async () => {
		const shown: string[] = []
		for (const screen of screens) {
			for (const role of roles) {
				const { data } = await open(screen, theirs(role))
				const seen = idsIn(data).filter((id) => lillhamn.all.has(id))
				if (seen.length > 0) shown.push(`${screen.path} as ${role}`)
			}
		}
		expect(shown).toEqual([])
	}, 300_000)

	test('an address with an id gives a neighbour 404 or 403, and Lillhamn its page', async () => {
		const own = [
			await lillhamnsOwn(databaseUrl, 'Sara Holm'),
			await lillhamnsOwn(databaseUrl, 'Maria Ström'),
			await lillhamnsOwn(databaseUrl, 'Ulla Bohlin'),
			await lillhamnsOwn(databaseUrl, 'Mats Ek'),
			await lillhamnsOwn(databaseUrl, 'Karin Lund'),
			await lillhamnsOwn(databaseUrl, 'Anna Vik'),
			await lillhamnsOwn(databaseUrl, 'Greta Lind'),
		]
		const open200: string[] = []
		const shut: string[] = []
		for (const screen of screens.filter(({ path }) => /:\w+Id\b/.test(path))) {
			for (const role of roles) {
				const { status } = await open(screen, theirs(role))
				if (status === 200) open200.push(`${screen.path} as ${role}`)
			}
			const statuses = await Promise.all(own.map(async (actor) => (await open(screen, actor)).status))
			if (notForThem[screen.path] !== undefined) continue
			// What is taken out of the house is sent for by a form: its address alone leads back there.
			if (!statuses.some((status) => status === 200 || status === 302))
				shut.push(`${screen.path}: ${statuses.join()}`)
		}
		expect(open200).toEqual([])
		expect(shut).toEqual([])
	}, 300_000)

	test('nobody signed in is sent to sign in, or shown a page for anyone', async () => {
		const shown: string[] = []
		const faults: string[] = []
		for (const screen of screens) {
			const { status, data } = await open(screen, null)
			if (idsIn(data).some((id) => lillhamn.all.has(id))) shown.push(screen.path)
			if (status >= 500) faults.push(`${screen.path} ${status}`)
		}
		expect(shown).toEqual([])
		expect(faults).toEqual([])
	}, 120_000)

	test('whoever opens whatever there is meets a page or a no, and never a fault', async () => {
		const faults: string[] = []
		for (const screen of screens) {
			for (const name of ['Gunnar Fors', 'Greta Lind', 'Ulla Bohlin', 'Mats Ek', 'Maria Ström']) {
				const { status } = await open(screen, await ownActor(name))
				if (status >= 500) faults.push(`${screen.path} as ${name}: ${status}`)
			}
		}
		expect(faults).toEqual([])
	}, 300_000)
})
