import type { Kysely } from 'kysely'
import type { DB } from '../../database/types.ts'
import type { Actor } from './actor.ts'
import type { AuditKeys } from './audit-key.ts'
import type { Clock } from './clock.ts'
import type { Reach } from './fetch-outside.ts'
import type { Keys } from './keys.ts'
import type { Logger } from './log.ts'
import type { Post } from './mail/post.ts'

/** What is alive while the house stands. It is handed on, never kept in a module. */
export type House = {
	/** The app's role: sees what the context and row-level security let it see. */
	readonly app: Kysely<DB>
	/** A streaming replica, entered as the app's role, for figures that may be some seconds old; null where none is kept. */
	readonly replica: Kysely<DB> | null
	/** The sign-in's role: accounts, sessions, and whose membership is whose. */
	readonly signIn: Kysely<DB>
	/** The public's role: sees what is published and not a row besides. */
	readonly published: Kysely<DB>
	/** The log's own role: reads it and adds sealed blocks, nothing else. */
	readonly sealer: Kysely<DB>
	readonly auditKeys: AuditKeys
	/** The file outside the database that tells the log's last blocks; null where none is kept. */
	readonly auditHeads: string | null
	/** The list outside the database of what retention has destroyed; null where none is kept. */
	readonly destroyedFile: string | null
	/** As given at the start; roles other than the app's enter by it with their own passwords (urlFor). */
	readonly databaseUrl: string
	readonly clock: Clock
	readonly keys: Keys
	readonly log: Logger
	/** Where letters are handed in; null where no mail server is set: then none are sent. */
	readonly post: Post | null
	/** True when the house was started with the invented municipality and its open accounts. */
	readonly demo: boolean
	readonly baseUrl: string
	/** Whether addresses outside may lie on one's own machine or network: only where whoever runs the house lets them in. */
	readonly reach: Reach
	/** Asked by a room for what the rooms above it know, which it may not enter itself. */
	whatWaits(caller: Caller): Promise<readonly Waiting[]>
	close(): Promise<void>
}

/** How many of a kind wait for somebody, and where they are told one by one. */
export type Waiting = {
	readonly what: string
	readonly count: number
	readonly to: string
	/** A name for each of them that stays the same as long as it waits and says nothing by itself. */
	readonly things: readonly string[]
}

/** The house as one actor meets it. */
export type Caller = {
	readonly house: House
	readonly actor: Actor
	/** The page that asks, for whoever is led away from it and shall come back. */
	readonly at?: string
}
