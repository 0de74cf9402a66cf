import type { RouteConfigEntry } from '@react-router/dev/routes'
import { type createRequestHandler, matchRoutes, type RouteObject, type ServerBuild } from 'react-router'
import { expect, test } from 'vitest'
import { answerByArea, partOf } from './areas.ts'
import routes from './routes.ts'

type Flat = Record<string, { id: string; parentId?: string; path?: string; index?: boolean }>

function flat(entries: readonly RouteConfigEntry[], parentId: string): Flat {
	return Object.fromEntries(
		entries.flatMap(({ file, path, index, children = [] }, place) => {
			const id = `${parentId}/${place} ${file}`
			const own = { id, parentId, ...(path === undefined ? {} : { path }), ...(index ? { index } : {}) }
			return [[id, own] as const, ...Object.entries(flat(children, id))]
		}),
	)
}

const all: Flat = { root: { id: 'root', path: '' }, ...flat(await routes, 'root') }
const build = { routes: all, assets: { routes: all } } as unknown as ServerBuild

function tree(known: Flat, parentId?: string): RouteObject[] {
	return Object.values(known)
		.filter((route) => route.parentId === parentId)
		.map(({ id, path = '', index }) => (index ? { id, index } : { id, path, children: tree(known, id) }))
}

const meantBy = (known: RouteObject[], address: string) =>
	matchRoutes(known, address)?.map(({ route, params }) => [route.id, params])

function addressOf(id: string | undefined): string {
	const route = id === undefined ? undefined : all[id]
	if (route === undefined) return ''
	const own = route.path?.replace(/:(\w+)/g, 'some-$1').replace('*', 'else/where')
	return own === undefined || own === '' ? addressOf(route.parentId) : `${addressOf(route.parentId)}/${own}`
}

const addresses = [...new Set(Object.keys(all).map(addressOf))].filter((address) => address !== '')

test('an area knows every screen that its addresses lead to, and few others', () => {
	expect(addresses.length).toBeGreaterThan(300)
	const whole = tree(all)
	// The library looks through every screen anew each time: one address of five, and another that there is not.
	for (const address of addresses.filter((_, place) => place % 5 === 0)) {
		const area = partOf(build, address.split('/')[1] ?? '')
		expect(Object.keys(area.assets.routes)).toEqual(Object.keys(area.routes))
		expect(Object.keys(area.routes).length).toBeLessThan(Object.keys(all).length / 4)
		const known = tree(area.routes as Flat)
		expect(meantBy(known, address), address).toEqual(meantBy(whole, address))
	}
	expect(meantBy(tree(partOf(build, 'housing').routes as Flat), '/housing/there/is/none')).toEqual(
		meantBy(whole, '/housing/there/is/none'),
	)
})

test('each address is answered by its area, and what is of none by the whole', async () => {
	const asked: number[] = []
	const answer = answerByArea(build, (part) => {
		const answers = async () => {
			asked.push(Object.keys(part.routes).length)
			return new Response()
		}
		return answers as ReturnType<typeof createRequestHandler>
	})
	const sizeOf = (area: string) => Object.keys(partOf(build, area).routes).length
	const paths = ['/housing', '/HOUSING/beds?a=1', '/housing.data', '/nowhere', '/', '/%68ousing']
	for (const path of paths) await answer(new Request(`http://here.example${path}`))
	const whole = Object.keys(all).length
	expect(asked).toEqual([sizeOf('housing'), sizeOf('housing'), sizeOf('housing'), whole, whole, whole])
})
