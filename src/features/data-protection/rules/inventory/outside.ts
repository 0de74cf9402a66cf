import { type Table, table } from './table.ts'

/** Rows about single people that lie beside schema `named`: who did what, and how staff sign in. */
export const outsideTables: readonly Table[] = [
	table('entry', 'log', {
		schema: 'audit',
		fact: 'at purpose name outcome because kind fields',
		technical: 'municipality_id id actor_id committee_id subject_ids salt digest era xid subjects_digest',
	}),
	table('sign_in', 'log', {
		schema: 'signin',
		identity: 'name',
		contact: 'email',
		fact: 'email_verified created_at updated_at',
		technical: 'id image',
	}),
]
