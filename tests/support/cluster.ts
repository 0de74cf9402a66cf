import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

declare module 'vitest' {
	interface ProvidedContext {
		clusterUrl: string
		secret: string
	}
}

export type FreshDatabase = { name: string; url: string; secret: string; drop(): Promise<void> }

/** A copy of the migrated template, or of another database that nobody is connected to, for one test file. */
export async function freshDatabase(template = 'bofast_template'): Promise<FreshDatabase> {
	const clusterUrl = inject('clusterUrl')
	const name = `bofast_test_${randomBytes(6).toString('hex')}`
	await asSuperuser(clusterUrl, `create database ${name} template ${template}`)
	// Settings of a role in a database are not copied with it.
	await asSuperuser(clusterUrl, `alter role bofast_signin in database ${name} set search_path = signin`)
	const url = new URL(clusterUrl)
	url.pathname = `/${name}`
	return {
		name,
		url: url.toString(),
		secret: inject('secret'),
		drop: () => asSuperuser(clusterUrl, `drop database ${name} with (force)`),
	}
}

/** A database with nothing in it, as whoever restores or migrates meets it. */
export async function emptyDatabase(): Promise<Omit<FreshDatabase, 'secret'>> {
	const clusterUrl = inject('clusterUrl')
	const name = `bofast_test_${randomBytes(6).toString('hex')}`
	await asSuperuser(clusterUrl, `create database ${name}`)
	const url = new URL(clusterUrl)
	url.pathname = `/${name}`
	return { name, url: url.href, drop: () => asSuperuser(clusterUrl, `drop database ${name} with (force)`) }
}

async function asSuperuser(url: string, statement: string): Promise<void> {
	const client = new pg.Client({ connectionString: url })
	await client.connect()
	try {
		await client.query(statement)
	} finally {
		await client.end()
	}
}
