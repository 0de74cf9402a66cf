import type { Clock } from './clock.ts'
import { openDatabase, urlFor } from './database/connect.ts'
import type { Reach } from './fetch-outside.ts'
import type { House } from './house.ts'
import { keysFrom } from './keys.ts'
import { openLog } from './log.ts'
import { openPost } from './mail/post.ts'
import type { MailSetting } from './mail/setting.ts'

export type HousePlan = {
	readonly databaseUrl: string
	readonly secret: string
	readonly clock: Clock
	readonly baseUrl: string
	readonly demo: boolean
	readonly logLevel: string
	readonly connections: number
	/** Where nobody says, only addresses on the open net are asked. */
	readonly reach?: Reach
	/** Asked for by those who serve; a command that only looks sends nothing. */
	readonly mail?: MailSetting | null
	/** Known on the roof alone; where nobody tells it, nothing waits. */
	readonly whatWaits?: House['whatWaits']
}

/** Makes what is alive from addresses and the secret. The database is entered as the app's role, which owns nothing. */
export function openHouse(plan: HousePlan): House {
	const keys = keysFrom(plan.secret)
	const app = openDatabase(urlFor(plan.databaseUrl, 'bofast_app', keys), plan.connections)
	const signIn = openDatabase(urlFor(plan.databaseUrl, 'bofast_signin', keys), 3)
	const published = openDatabase(urlFor(plan.databaseUrl, 'bofast_public', keys), 4)
	return {
		app,
		signIn,
		published,
		keys,
		clock: plan.clock,
		log: openLog(plan.logLevel),
		post: plan.mail == null ? null : openPost(plan.mail),
		demo: plan.demo,
		baseUrl: plan.baseUrl,
		reach: plan.reach ?? 'public',
		whatWaits: plan.whatWaits ?? (async () => []),
		databaseUrl: plan.databaseUrl,
		close: async () => {
			await Promise.all([app.destroy(), signIn.destroy(), published.destroy()])
		},
	}
}
