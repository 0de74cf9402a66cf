import { RouterContextProvider } from 'react-router'
import { dayOf } from '../foundation/plain-date.ts'
import type { House } from '../platform/house.ts'
import { actingFor } from '../platform/sign-in/acting-for.ts'
import type { SignIn } from '../platform/sign-in/sign-in.ts'
import type { Visitor } from '../platform/visitors.ts'
import { localeOf } from '../platform/words/locales.ts'
import {
	actorContext,
	houseContext,
	localeContext,
	nonceContext,
	pathContext,
	signInContext,
	standingContext,
	todayContext,
	visitorContext,
} from '../ui/context.ts'

/** Everything alive that a screen may ask for, for one request. */
export async function contextFor(
	house: House,
	signIn: SignIn,
	request: Request,
	nonce: string,
	visitor: Visitor,
): Promise<RouterContextProvider> {
	const context = new RouterContextProvider()
	const known = await signIn.memberOf(request.headers)
	const member = known === null ? null : actingFor(known, request.headers)
	context.set(houseContext, house)
	context.set(signInContext, signIn)
	context.set(actorContext, member?.actor ?? null)
	context.set(standingContext, member?.standing ?? null)
	context.set(localeContext, localeOf(request.headers))
	context.set(nonceContext, nonce)
	context.set(visitorContext, visitor)
	context.set(pathContext, pathOf(request.url))
	context.set(todayContext, dayOf(house.clock.now(), member?.standing.timeZone ?? 'Europe/Stockholm'))
	return context
}

/** The page's own address: the router in a browser asks for a page's data under a name made from it. */
function pathOf(address: string): string {
	const { pathname, searchParams } = new URL(address)
	const search = new URLSearchParams(
		[...searchParams].filter(([name]) => name !== '_routes' && name !== 'index'),
	)
	const page = pathname === '/_root.data' ? '/' : pathname.replace(/\.data$/, '')
	return search.size === 0 ? page : `${page}?${search}`
}
