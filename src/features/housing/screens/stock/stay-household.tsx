import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Choice, DateInput, HiddenInput, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'

type Found = {
	readonly personId: string
	readonly name: string | null
	readonly code: string | null
	readonly bornOn: string | null
}
type Props = {
	stay: { id: string; bedId: string }
	today: string
	outcome: Outcome | undefined
	/** null until somebody is looked for. */
	found: readonly Found[] | null
	/** Who was chosen to come. */
	coming: { personId: string; name: string | null } | null
	/** Who may move out and leave the stay to the others. */
	others: readonly { personId: string; name: string | null }[]
	leads: readonly string[]
	/** Whether they wish it, asked where the home is on a lease. */
	wish: ReactNode
	tellLead: (code: string) => string
}

/** The household changes while it lives there: somebody comes, or one of them moves out. */
export function StayHousehold({ stay, today, outcome, found, coming, others, leads, wish, tellLead }: Props) {
	const words = useTranslations('stock')
	const nameOf = (name: string | null) => name ?? words('somebody')
	return (
		<>
			<Section title={words('stay.join')} note={words('stay.joinWhat')}>
				<Form name="findPerson" words="stock" outcome={outcome} inline>
					<TextInput name="search" />
					<Submit kind="secondary">{words('stay.search')}</Submit>
				</Form>
				{found?.length === 0 ? <p className="quiet">{words('stay.noneFound')}</p> : null}
				<ul className="stack-8">
					{(found ?? []).map(({ personId, name, code, bornOn }) => (
						<li key={personId}>
							{name ?? code ?? words('somebody')} <span className="quiet">{bornOn}</span>{' '}
							<TextLink to={`/housing/stays/${stay.id}?with=${personId}`}>{words('stay.choose')}</TextLink>
						</li>
					))}
				</ul>
				{coming === null ? null : (
					<>
						<p>
							<b>{nameOf(coming.name)}</b>{' '}
							<TextLink to={`/housing/stays/new?bedId=${stay.bedId}&child=${coming.personId}`}>
								{words('stay.assess', { name: nameOf(coming.name) })}
							</TextLink>
						</p>
						<Form name="joinStay" words="stock" outcome={outcome} initial={{ onDay: today }}>
							<HiddenInput name="personId" value={coming.personId} />
							<Choice
								name="as"
								inline
								options={(['child', 'adult'] as const).map((value) => ({
									value,
									label: words(value === 'child' ? 'stay.chooseChild' : 'stay.chooseAdult'),
								}))}
							/>
							<DateInput name="onDay" />
							<TextInput name="despite" optional />
							<FormActions>
								<Submit kind="secondary">{words('stay.join')}</Submit>
							</FormActions>
						</Form>
					</>
				)}
			</Section>
			{others.length === 0 ? null : (
				<Section title={words('stay.leave')} note={words('stay.leaveWhat')}>
					<Form name="leaveStay" words="stock" outcome={outcome} initial={{ onDay: today }}>
						<SelectInput
							name="personId"
							options={others.map(({ personId, name }) => ({ value: personId, label: nameOf(name) }))}
						/>
						<DateInput name="onDay" />
						<SelectInput
							name="destination"
							options={leads.map((value) => ({ value, label: tellLead(value) }))}
						/>
						{wish}
						<FormActions>
							<Submit kind="secondary">{words('stay.leave')}</Submit>
						</FormActions>
					</Form>
				</Section>
			)}
		</>
	)
}
