import { useTranslations } from 'use-intl'
import { HiddenInput } from '../../../ui/fields.tsx'
import { Form, Submit } from '../../../ui/form.tsx'
import { ButtonLink } from '../../../ui/links.tsx'
import { Section } from '../../../ui/page.tsx'
import { usePersonName } from '../../../ui/person-name.ts'
import { useSamePerson } from '../../../ui/same-person.ts'
import { useFormat } from '../../../ui/use-format.ts'
import type { PersonPage } from '../queries/person-page.ts'

type PersonRecord = PersonPage['records'][number]

/** Under which records the person is written, with the way to undo each link, to name somebody unknown and to correct. */
export function PersonRecords({ page: { person, known, records } }: { page: PersonPage }) {
	const words = useTranslations('homelessness.doubles')
	if (known === null) return null
	return (
		<Section title={words('records')} note={words('recordsNote', { count: records.length })}>
			{records.length > 1 && (
				<>
					<p className="quiet small">{words('recordsHint')}</p>
					<ul className="plain-list">
						{records.map((record) => (
							<OneRecord key={record.personId} record={record} />
						))}
					</ul>
				</>
			)}
			<p className="row-wrap">
				{known.code === null ? (
					<ButtonLink to={`/people/${person.personId}/correct`} kind="quiet">
						{words('correct')}
					</ButtonLink>
				) : (
					<ButtonLink to={`/people/${person.personId}/identify`}>{words('identify')}</ButtonLink>
				)}
				<ButtonLink to={`/homelessness/doubles/of/${person.personId}`} kind="quiet">
					{words('mayBeSame')}
				</ButtonLink>
			</p>
		</Section>
	)
}

function OneRecord({ record }: { record: PersonRecord }) {
	const words = useTranslations('homelessness.doubles')
	const nameOf = usePersonName()
	const same = useSamePerson()
	const format = useFormat()
	const { link } = record
	return (
		<li className="row-wrap">
			<span>
				{nameOf({ ...record, code: record.recordCode })} <span className="quiet">{same.born(record)}</span>{' '}
				<span className="quiet small">
					{link === null
						? words('kept')
						: [words('linkedOn', { day: format.dayFull(link.linkedOn), name: link.linkedBy }), link.reason]
								.filter(Boolean)
								.join('. ')}
				</span>
			</span>
			{link !== null && (
				<Form name="unlinkPerson" words="homelessness.doubles" to="/homelessness/doubles" inline>
					<HiddenInput name="linkId" value={link.linkId} />
					<HiddenInput name="back" value="person" />
					<Submit kind="quiet">{words('undo')}</Submit>
				</Form>
			)}
		</li>
	)
}
