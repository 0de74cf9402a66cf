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
	context.set(todayContext, dayOf(house.clock.now(), member?.standing.timeZone ?? 'Europe/Stockholm'))
	return context
}
