import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import { DateInput, SelectInput, TextInput } from '../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../ui/form.tsx'
import { Disclosure, Section } from '../../../ui/page.tsx'
import type { Outcome } from '../../../ui/screen.ts'
import { useFormat } from '../../../ui/use-format.ts'
import type { Protection } from '../../people/index.ts'

type ProtectionProps = {
	levels: readonly Protection[]
	person: { protection: Protection; protectionSource: string | null; protectionCheckedOn: PlainDate | null }
	outcome: Outcome | undefined
}

export function ProtectionSection({ levels, person, outcome }: ProtectionProps) {
	const words = useTranslations('people.protection')
	const format = useFormat()
	const { protection, protectionSource, protectionCheckedOn } = person
	return (
		<Section title={words('title')}>
			<p>
				{words(`levels.${protection}`)}.{' '}
				{protectionCheckedOn !== null && (
					<span className="quiet">
						{words('checked', { day: format.dayFull(protectionCheckedOn), source: protectionSource ?? '–' })}
					</span>
				)}
			</p>
			<Disclosure summary={words('change')}>
				<p className="reading">{words('warning')}</p>
				<Form name="protectPerson" words="people" outcome={outcome} initial={{ protection }}>
					<SelectInput
						name="protection"
						options={levels.map((level) => ({ value: level, label: words(`levels.${level}`) }))}
					/>
					<TextInput name="source" width="medium" />
					<FormActions>
						<Submit kind="secondary">{words('save')}</Submit>
					</FormActions>
				</Form>
			</Disclosure>
		</Section>
	)
}

type AccessProps = {
	namedAccess: readonly {
		staffId: string
		name: string
		reason: string
		grantedOn: PlainDate
		endsOn: PlainDate | null
	}[]
	/** Whom access may be given to; null for those who may not give it. */
	staff: readonly { id: string; name: string; title: string }[] | null
	outcome: Outcome | undefined
}

export function NamedAccessSection({ namedAccess, staff, outcome }: AccessProps) {
	const words = useTranslations('people.access')
	const format = useFormat()
	return (
		<Section title={words('title')}>
			{namedAccess.length === 0 ? (
				<p className="quiet">{words('nobody')}</p>
			) : (
				<ul className="plain-list">
					{namedAccess.map((access) => (
						<li key={access.staffId}>
							{access.name}{' '}
							<span className="quiet">
								{words('row', { reason: access.reason, from: format.dayFull(access.grantedOn) })}{' '}
								{access.endsOn !== null && words('until', { day: format.dayFull(access.endsOn) })}
							</span>
						</li>
					))}
				</ul>
			)}
			{staff !== null && (
				<Disclosure summary={words('give')}>
					<Form name="grantNamedAccess" words="people" outcome={outcome}>
						<SelectInput
							name="staffId"
							options={staff.map((one) => ({ value: one.id, label: `${one.name}, ${one.title}` }))}
						/>
						<TextInput name="reason" width="medium" />
						<DateInput name="endsOn" optional />
						<FormActions>
							<Submit kind="secondary">{words('give')}</Submit>
						</FormActions>
					</Form>
				</Disclosure>
			)}
		</Section>
	)
}
