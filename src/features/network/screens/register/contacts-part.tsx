import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { FieldRow, HiddenInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'

type ShownContact = {
	readonly id: string
	readonly role: string
	readonly endedOn: PlainDate | null
	readonly person: {
		readonly name: string
		readonly email: string | null
		readonly phone: string | null
	} | null
	readonly linkUntil?: PlainDate | null
}

type ContactsProps = {
	contacts: readonly ShownContact[]
	mayKeep: boolean
	/** A municipality's contact may have a link to the municipality's own page. */
	links: boolean
	outcome: Outcome | undefined
}

/** How somebody is reached: roles that stand with who has them, and those that were. */
export function ContactsPart({ contacts, mayKeep, links, outcome }: ContactsProps) {
	const words = useTranslations('register.place.contacts')
	const format = useFormat()
	const standing = contacts.filter(({ endedOn }) => endedOn === null)
	const ended = contacts.filter(({ endedOn }) => endedOn !== null)
	return (
		<Section title={words('title')}>
			<div className="stack-8">
				{standing.length === 0 ? <p className="quiet">{words('none')}</p> : null}
				{standing.map((contact) => (
					<div key={contact.id}>
						<ContactLines contact={contact} />
						{mayKeep ? <ContactForms contact={contact} links={links} outcome={outcome} /> : null}
					</div>
				))}
				{ended.length === 0 ? null : (
					<Disclosure summary={words('ended')}>
						<ul>
							{ended.map(({ id, role, endedOn }) => (
								<li key={id}>
									{words('endedOn', { role, day: endedOn === null ? '' : format.dayFull(endedOn) })}
								</li>
							))}
						</ul>
					</Disclosure>
				)}
				{mayKeep ? (
					<Disclosure summary={words('add')} open={wasRefused(outcome, 'addContact')}>
						<Form name="addContact" words="register" outcome={outcome}>
							<ContactFields />
							<Submit kind="secondary">{words('save')}</Submit>
						</Form>
					</Disclosure>
				) : null}
			</div>
		</Section>
	)
}

export function ContactLines({ contact: { role, person, linkUntil } }: { contact: ShownContact }) {
	const words = useTranslations('register.place.contacts')
	const format = useFormat()
	return (
		<p>
			<strong>{person?.name ?? role}</strong>
			{person === null ? null : <span className="quiet"> {role}</span>}
			{person?.email == null ? null : (
				<>
					<br />
					<a href={`mailto:${person.email}`}>{person.email}</a>
				</>
			)}
			{person?.phone == null ? null : (
				<>
					<br />
					{person.phone}
				</>
			)}
			{linkUntil == null ? null : (
				<>
					<br />
					<span className="quiet small">{words('linkUntil', { day: format.dayFull(linkUntil) })}</span>
				</>
			)}
		</p>
	)
}

function ContactFields() {
	return (
		<>
			<FieldRow>
				<TextInput name="role" width="medium" />
				<TextInput name="name" width="medium" />
			</FieldRow>
			<FieldRow>
				<TextInput name="email" type="email" width="medium" optional />
				<TextInput name="phone" type="tel" width="medium" optional />
			</FieldRow>
		</>
	)
}

type FormsProps = { contact: ShownContact; links: boolean; outcome: Outcome | undefined }

function ContactForms({ contact, links, outcome }: FormsProps) {
	const words = useTranslations('register.place.contacts')
	const { id, role, person } = contact
	const isThis = outcome !== undefined && !outcome.ok && outcome.values.contactId === id
	const own = isThis ? outcome : undefined
	const initial = { role, name: person?.name ?? '', email: person?.email ?? '', phone: person?.phone ?? '' }
	return (
		<>
			<Disclosure summary={words('change')} open={wasRefused(own, 'changeContact')}>
				<Form name="changeContact" words="register" outcome={own} initial={initial}>
					<HiddenInput name="contactId" value={id} />
					<ContactFields />
					<Submit kind="secondary">{words('save')}</Submit>
				</Form>
			</Disclosure>
			{links ? (
				<Disclosure summary={words('link')} open={wasRefused(own, 'makeOwnPageLink')}>
					<Form name="makeOwnPageLink" words="register" outcome={own}>
						<HiddenInput name="contactId" value={id} />
						<p className="reading">{words('linkText')}</p>
						<Submit kind="secondary">{words('link')}</Submit>
					</Form>
				</Disclosure>
			) : null}
			<Disclosure summary={words('end')} open={wasRefused(own, 'endContact')}>
				<Form name="endContact" words="register" outcome={own}>
					<HiddenInput name="contactId" value={id} />
					<p className="reading">{words('endText')}</p>
					<Submit kind="danger">{words('end')}</Submit>
				</Form>
			</Disclosure>
		</>
	)
}
