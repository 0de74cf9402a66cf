/** A column whose values the house's secret seals, and the blind index beside it, where it is found by one. */
export type SealedColumn = {
	readonly table: string
	readonly column: string
	readonly index?: { readonly column: string; readonly of: 'as-it-stands' | 'lower-case' }
	/** False where the table has no municipality: what is the whole house's. */
	readonly municipal: boolean
}

const municipal = (table: string, column: string, index?: SealedColumn['index']): SealedColumn => ({
	...{ table, column, municipal: true },
	...(index === undefined ? {} : { index }),
})

const identity = { column: 'identity_index', of: 'as-it-stands' } as const

/** All that is sealed in the database. What is not here is not sealed anew when the secret is changed. */
export const sealedColumns: readonly SealedColumn[] = [
	municipal('named.identity_number', 'cipher', { column: 'blind_index', of: 'as-it-stands' }),
	municipal('named.notice_tenant', 'identity_cipher', identity),
	municipal('named.count_answer', 'identity_cipher', identity),
	municipal('history.count_answer', 'identity_cipher', identity),
	municipal('named.answer_writer', 'email_cipher', { column: 'email_index', of: 'lower-case' }),
	municipal('named.answer_writer', 'name_cipher'),
	municipal('named.person_particulars', 'contact_cipher'),
	municipal('history.person_particulars', 'contact_cipher'),
	municipal('named.answered_form', 'answer_cipher'),
	municipal('named.answered_request', 'answer_cipher'),
	municipal('named.body_contact', 'name_cipher'),
	municipal('named.body_contact', 'email_cipher'),
	municipal('named.concern_content', 'cipher'),
	municipal('named.example_contact', 'name_cipher'),
	municipal('named.example_contact', 'reached_by_cipher'),
	municipal('named.misdirected_notice', 'cipher'),
	municipal('named.network_contact_person', 'name_cipher'),
	municipal('named.network_contact_person', 'email_cipher'),
	municipal('named.network_contact_person', 'phone_cipher'),
	municipal('named.notice_import', 'file_cipher'),
	municipal('named.received_transfer', 'content'),
	municipal('counted.signing_key', 'private_key_cipher'),
	municipal('named.accessibility_complaint', 'reach_sealed'),
	municipal('named.extract_mask', 'struck'),
	municipal('named.extract_request', 'sealed'),
	{ table: 'house.carried_digest_key', column: 'cipher', municipal: false },
	{ table: 'signin.authenticator', column: 'secret', municipal: false },
	municipal('signin.identity_provider', 'client_secret'),
	{ table: 'signin.trip', column: 'content', municipal: false },
]

/**
 * Digests by a key of the secret, of something that nobody has the text of any longer: they are found under every key that
 * stands or was carried along, and stay as they are.
 */
export const digestColumns: readonly string[] = [
	'counted.answering_link.digest',
	'counted.newsletter_letter.digest',
	'counted.own_page_link.digest',
	'counted.spent_form.digest',
	'counted.submission_link.digest',
	'history.count_answer.prefill_mark',
	'history.notice.content_digest',
	'history.notice.tenant_digest',
	'named.answered_form.digest',
	'named.answered_request.request_digest',
	'named.api_key.digest',
	'named.calendar_feed.address_digest',
	'named.destruction.digest',
	'named.count_answer.prefill_mark',
	'named.notice.content_digest',
	'named.notice.tenant_digest',
	'named.one_time_report.digest',
	'named.representative_invitation.digest',
	'signin.attempt.digest',
	'signin.ended_by_provider.digest',
	'signin.recovery_code.digest',
	'signin.trip.digest',
]

/** Bytes that no key of the secret has to do with: files, pictures, public keys, digests without a key. */
export const openBytes: readonly string[] = [
	'audit.block.previous',
	'audit.block.rows_digest',
	'audit.block.signature',
	'audit.emptied.left_digest',
	'audit.emptied.signature',
	'audit.entry.digest',
	'audit.entry.salt',
	'audit.entry.subjects_digest',
	'context.signing_key.inner_pad',
	'context.signing_key.key_id',
	'context.signing_key.outer_pad',
	'counted.answer_attachment.bytes',
	'counted.authority_evictions.file_digest',
	'counted.figure_import.file_digest',
	'counted.paper_record.file',
	'counted.sender_key.public_key',
	'counted.word_template.file',
	'history.authority_evictions.file_digest',
	'house.carried_digest_key.key_id',
	'named.letter_paper.pdf',
	'published.picture.bytes',
	'published.site.logo',
	'signin.passkey.public_key',
]
