import type { createRequestHandler, ServerBuild } from 'react-router'

type Answer = ReturnType<typeof createRequestHandler>

/**
 * React Router weighs every screen it knows, several times a request. The first part of an address says which of them can
 * be meant at all: each area answers with its own, and what is in none with the whole.
 */
export function answerByArea(build: ServerBuild, handle: (part: ServerBuild) => Answer): Answer {
	const areas = new Map(areasOf(build.routes).map((area) => [area, handle(partOf(build, area))]))
	const whole = handle(build)
	return (request, context) => (areas.get(areaAt(new URL(request.url).pathname)) ?? whole)(request, context)
}

/** The screens an address of this area can lead to, with the frames they stand in. */
export function partOf(build: ServerBuild, area: string): ServerBuild {
	const kept = new Set<string>()
	for (const route of Object.values(build.routes)) {
		if (route === undefined || isOfAnother(firstOf(route.id, build.routes), area)) continue
		for (let id: string | undefined = route.id; id !== undefined; id = build.routes[id]?.parentId)
			kept.add(id)
	}
	const only = <Of extends object>(all: Of) =>
		Object.fromEntries(Object.entries(all).filter(([id]) => kept.has(id))) as Of
	return {
		...build,
		routes: only(build.routes),
		assets: { ...build.assets, routes: only(build.assets.routes) },
	}
}

function areasOf(routes: ServerBuild['routes']): string[] {
	const firsts = Object.keys(routes).map((id) => firstOf(id, routes))
	return [...new Set(firsts.filter(isFixed))]
}

/** Capitals lead to the same screen, and the data of a screen stands beside it. */
function areaAt(path: string): string {
	return (path.split('/')[1] ?? '').replace(/\.data$/, '').toLowerCase()
}

function firstOf(id: string, routes: ServerBuild['routes']): string {
	const route = routes[id]
	const above = route?.parentId === undefined ? '' : firstOf(route.parentId, routes)
	return above === '' ? (route?.path?.split('/').find((part) => part !== '') ?? '') : above
}

/** Frames, the first page and what takes any address belong to every area. */
function isOfAnother(first: string, area: string): boolean {
	return isFixed(first) && first !== area
}

function isFixed(first: string): boolean {
	return first !== '' && !/^[:*]|\?$/.test(first)
}
