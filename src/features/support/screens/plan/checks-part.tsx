import { useTranslations } from 'use-intl'
import { DayText } from '../../../../ui/dates.tsx'
import { DateInput, FieldRow, HiddenInput, LongText } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { OwnWords } from '../../../../ui/own-words.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import type { VersionProps } from './plan-types.ts'

/** The days that the plan is looked at with the person: those to come, and what was said on those held. */
export function ChecksPart({ version, outcome }: VersionProps) {
	const words = useTranslations('supportPlan.plan')
	const next = version.checks.find(({ heldOn }) => heldOn === null)
	return (
		<Section title={words('checks.title')}>
			<div className="stack-16">
				<CheckList version={version} />
				{next === undefined ? null : <Hold checkId={next.id} outcome={outcome} />}
			</div>
		</Section>
	)
}

export function CheckList({ version }: Pick<VersionProps, 'version'>) {
	const words = useTranslations('supportPlan.plan')
	const format = useFormat()
	if (version.checks.length === 0) return <p className="quiet">{words('checks.none')}</p>
	return (
		<ul className="stack-16">
			{version.checks.map((check) => (
				<li key={check.id} className="stack-8">
					{check.heldOn === null ? (
						<p>
							{words('checks.planned')} <DayText day={check.dueOn} relative="late" />
						</p>
					) : (
						<p>{words('checks.held', { day: format.day(check.heldOn), name: check.heldBy ?? '–' })}</p>
					)}
					{check.ownWords === null ? null : <OwnWords small>{check.ownWords}</OwnWords>}
					{check.noted === null ? null : (
						<p className="reading">
							<span className="quiet small">{words('checks.noted')}:</span> {check.noted}
						</p>
					)}
				</li>
			))}
		</ul>
	)
}

function Hold({ checkId, outcome }: { checkId: string; outcome: VersionProps['outcome'] }) {
	const words = useTranslations('supportPlan.plan')
	const today = useToday()
	return (
		<Disclosure summary={words('checks.hold')} open={wasRefused(outcome, 'holdSupportCheck')}>
			<Form name="holdSupportCheck" words="supportPlan.plan" outcome={outcome} initial={{ heldOn: today }}>
				<HiddenInput name="supportCheckId" value={checkId} />
				<LongText name="ownWords" rows={2} optional />
				<LongText name="noted" rows={2} optional />
				<FieldRow>
					<DateInput name="heldOn" />
					<DateInput name="nextOn" optional />
				</FieldRow>
				<FormActions>
					<Submit kind="secondary">{words('save')}</Submit>
				</FormActions>
			</Form>
		</Disclosure>
	)
}
