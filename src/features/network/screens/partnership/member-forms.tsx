import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, HiddenInput, SelectInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import type { PartnershipMember } from '../../queries/partnership/partnership-member.ts'

const duties = ['chair', 'secretariat', 'user-involvement'] as const

type FormsProps = { page: PartnershipMember; outcome: Outcome | undefined }

/** What the member does beside being one, now and before. */
export function Duties({ page: { duties: held, member, mayKeep }, outcome }: FormsProps) {
	const words = useTranslations('partnership')
	const format = useFormat()
	const today = useToday()
	return (
		<Section title={words('member.duties')}>
			<div className="stack-16">
				{held.length === 0 ? <p className="quiet">{words('member.noDuties')}</p> : null}
				{held.map(({ id, duty, since, endedOn }) => (
					<div key={id} className="stack-8">
						<p>
							{words(endedOn === null ? 'member.dutyPeriod' : 'member.dutyPast', {
								...{ duty: words(`duties.${duty}`), from: format.dayFull(since) },
								to: endedOn === null ? '' : format.dayFull(endedOn),
							})}
						</p>
						{mayKeep && endedOn === null ? (
							<Disclosure summary={words('member.endDuty')} open={wasRefused(outcome, `endDuty-${id}`)}>
								<Form
									name={`endDuty-${id}`}
									words="partnership"
									outcome={outcome}
									initial={{ endedOn: today }}
								>
									<HiddenInput name="dutyId" value={id} />
									<DateInput name="endedOn" />
									<Submit kind="secondary">{words('member.endDuty')}</Submit>
								</Form>
							</Disclosure>
						) : null}
					</div>
				))}
				{mayKeep && member.stands ? (
					<Disclosure summary={words('member.giveDuty')} open={wasRefused(outcome, 'giveDuty')}>
						<Form name="giveDuty" words="partnership" outcome={outcome} initial={{ since: today }}>
							<FieldRow>
								<SelectInput
									name="duty"
									width="medium"
									options={duties.map((value) => ({ value, label: words(`duties.${value}`) }))}
								/>
								<DateInput name="since" />
							</FieldRow>
							<Submit kind="secondary">{words('save')}</Submit>
						</Form>
					</Disclosure>
				) : null}
			</div>
		</Section>
	)
}

/** Whose account writes for the member; the secretariat binds them. */
export function Accounts({ page: { accounts, member }, outcome }: FormsProps) {
	const words = useTranslations('partnership.member')
	const own = accounts.filter(({ memberId }) => memberId === member.id)
	const others = accounts.filter(({ memberId }) => memberId !== member.id)
	return (
		<Section title={words('accounts')}>
			<div className="stack-16">
				{own.length === 0 ? <p className="quiet">{words('noAccounts')}</p> : null}
				{own.map(({ id, name, title }) => (
					<Form key={id} name={`takeSeat-${id}`} words="partnership" outcome={outcome} inline>
						<HiddenInput name="staffId" value={id} />
						<span>
							{name}
							{title === null ? null : <span className="quiet">, {title}</span>}
						</span>{' '}
						<Submit kind="quiet">
							{words('takeSeat')} <span className="unseen">{words('takeSeatOf', { name })}</span>
						</Submit>
					</Form>
				))}
				{accounts.length === 0 ? <p className="quiet">{words('noMembersAccounts')}</p> : null}
				{others.length === 0 ? null : (
					<Disclosure summary={words('giveSeat')} open={wasRefused(outcome, 'giveSeat')}>
						<Form name="giveSeat" words="partnership" outcome={outcome}>
							<SelectInput
								name="staffId"
								width="medium"
								options={others.map(({ id, name, memberId }) => ({
									...{ value: id, label: memberId === null ? name : words('writesForAnother', { name }) },
								}))}
							/>
							<Submit kind="secondary">{words('giveSeat')}</Submit>
						</Form>
					</Disclosure>
				)}
			</div>
		</Section>
	)
}

export function EndMember({ outcome }: { outcome: Outcome | undefined }) {
	const words = useTranslations('partnership.member')
	return (
		<div className="section">
			<Disclosure summary={words('end')} open={wasRefused(outcome, 'endPartnershipMember')}>
				<Form name="endPartnershipMember" words="partnership" outcome={outcome}>
					<p className="reading">{words('endText')}</p>
					<DateInput name="endedOn" />
					<Submit kind="danger">{words('end')}</Submit>
				</Form>
			</Disclosure>
		</div>
	)
}
