import { createContext } from 'react-router'
import type { PlainDate } from '../foundation/plain-date.ts'
import type { Actor } from '../platform/actor.ts'
import type { House } from '../platform/house.ts'
import type { SignIn, Standing } from '../platform/sign-in/sign-in.ts'
import type { Visitor } from '../platform/visitors.ts'
import type { Locale } from '../platform/words/locales.ts'

/** What the server lays into each request for loaders, actions and the page's frame. */
export const houseContext = createContext<House>()
export const signInContext = createContext<SignIn>()
export const actorContext = createContext<Actor | null>(null)
export const standingContext = createContext<Standing | null>(null)
export const localeContext = createContext<Locale>()
/** Whoever asks, as those who send forms without an account are counted. */
export const visitorContext = createContext<Visitor>()
export const nonceContext = createContext<string>()
export const todayContext = createContext<PlainDate>()
/** The page's address in the house, also where the browser asks for its data alone. */
export const pathContext = createContext<string>('/')
