import { auditKeysFrom } from './audit-key.ts'
import type { Clock } from './clock.ts'
import { openDatabase } from './database/connect.ts'
import type { Reach } from './fetch-outside.ts'
import { patienceWithReplica } from './from-replica.ts'
import type { House } from './house.ts'
import { keysFrom } from './keys.ts'
import { openLog } from './log.ts'
import { openPost } from './mail/post.ts'
import type { MailSetting } from './mail/setting.ts'

export type HousePlan = {
	readonly databaseUrl: string
	/** DATABASE_REPLICA_URL: where reports and boards are read, as long as it follows. */
	readonly replicaUrl?: string | undefined
	readonly secret: string
	/** Secrets that stood before, while what they sealed waits for the current one. */
	readonly before?: readonly string[]
	/** Keys of digests from secrets that are gone (readCarriedKeys). */
	readonly carried?: readonly string[]
	/** BOFAST_AUDIT_KEY (readAuditKeys): signs the log's blocks instead of the secret. */
	readonly auditKeys?: readonly string[]
	/** Public keys by which blocks are checked whose secrets are gone (readAuditSetting). */
	readonly auditKeysGone?: readonly string[]
	/** Where the log's last blocks are told outside the database. */
	readonly auditHeads?: string | undefined
	/** Where what retention has destroyed is told outside the database (BOFAST_DESTROYED_FILE). */
	readonly destroyedFile?: string | undefined
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
	const { before = [], carried = [] } = plan
	const keys = keysFrom(plan.secret, { before, carried })
	const app = openDatabase(plan.databaseUrl, 'bofast_app', keys, plan.connections)
	const replica =
		plan.replicaUrl === undefined
			? null
			: openDatabase(plan.replicaUrl, 'bofast_app', keys, plan.connections, patienceWithReplica)
	const signIn = openDatabase(plan.databaseUrl, 'bofast_signin', keys, 3)
	const sealer = openDatabase(plan.databaseUrl, 'bofast_sealer', keys, 2)
	const published = openDatabase(plan.databaseUrl, 'bofast_public', keys, 4)
	return {
		app,
		replica,
		signIn,
		published,
		sealer,
		auditKeys: auditKeysFrom({
			...{ own: plan.auditKeys ?? [], house: [plan.secret, ...before] },
			gone: plan.auditKeysGone ?? [],
		}),
		auditHeads: plan.auditHeads ?? null,
		destroyedFile: plan.destroyedFile ?? null,
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
			await Promise.all([
				app.destroy(),
				replica?.destroy(),
				signIn.destroy(),
				published.destroy(),
				sealer.destroy(),
			])
		},
	}
}
