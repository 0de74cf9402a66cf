import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Choice, DateInput, HiddenInput, LongText, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { ButtonLink, FilterLinks } from '../../../../ui/links.tsx'
import { Section } from '../../../../ui/page.tsx'
import type { Posted } from '../../../../ui/posted.ts'
import type { Outcome } from '../../../../ui/screen.ts'
import { SeenAt } from '../../../../ui/seen-at.tsx'
import { checkResults, schoolAnswers } from '../../rules/children/child-checks.ts'
import { ChildName } from '../parts/case-facts.tsx'
import type { CaseChild, CaseChildren } from '../parts/case-types.ts'

type Props = {
	file: CaseChildren
	childId: string | null
	checkId: string | null
	outcome: Outcome | undefined
}

/** The forms about one child, by the last part of their address. */
export const childForms = { assess: AssessForm, 'follow-up': FollowUpForm } as const satisfies Record<
	string,
	(props: Props) => ReactNode
>

type ShellProps = Props & {
	step: keyof typeof childForms
	name: string
	initial: Posted
	/** Those that the form may be about; the first where the address asks for none of them. */
	among: readonly CaseChild[]
	children: (child: CaseChild) => ReactNode
}

function Shell({ file, childId, checkId, outcome, step, name, initial, among, children }: ShellProps) {
	const words = useTranslations('evictionPrevention')
	const child = among.find((one) => one.childId === childId) ?? among[0]
	if (child === undefined) return <p>{words(`children.forms.${step}.noneLeft`)}</p>
	const failure = outcome !== undefined && !outcome.ok ? outcome : undefined
	const to = (id: string) =>
		`/evictions/${file.caseId}/children/${step}?child=${id}${checkId === null ? '' : `&check=${checkId}`}`
	const filters = among.map((one) => ({
		to: to(one.childId),
		label: one.name ?? words('cases.facts.protectedChild'),
		current: one.childId === child.childId,
	}))
	return (
		<div className="reading stack-16">
			<p>{words(`children.forms.${step}.intro`)}</p>
			{among.length > 1 ? <FilterLinks label={words('cases.talk.whichChild')} filters={filters} /> : null}
			<Section title={<ChildName child={child} />}>
				<Form name={name} words="evictionPrevention.children" outcome={failure} initial={initial}>
					<HiddenInput name="childId" value={child.childId} />
					{children(child)}
					<FormActions>
						<Submit>{words('cases.step.save')}</Submit>
						<ButtonLink to={`/evictions/${file.caseId}/children`} kind="quiet">
							{words('cases.step.cancel')}
						</ButtonLink>
					</FormActions>
				</Form>
			</Section>
		</div>
	)
}

function AssessForm(props: Props) {
	const today = useToday()
	const { file, childId } = props
	const asked = file.children.find((one) => one.childId === childId) ?? file.children[0]
	const before = asked?.interests ?? null
	const initial: Posted = {
		assessedOn: today,
		...(before?.bestInterests == null ? {} : { bestInterests: before.bestInterests }),
		...(before?.school == null ? {} : { school: before.school }),
	}
	return (
		<Shell {...props} step="assess" name="assessChildsInterests" initial={initial} among={file.children}>
			{() => (
				<>
					<SeenAt at={before?.recordedAt ?? 'never'} />
					<LongText name="bestInterests" rows={6} />
					<TextInput name="school" optional />
					<DateInput name="assessedOn" />
				</>
			)}
		</Shell>
	)
}

function FollowUpForm(props: Props) {
	const words = useTranslations('evictionPrevention.children')
	const today = useToday()
	const { file, checkId } = props
	const own = file.followUps.filter((one) => one.kind === 'children-after-eviction')
	const check = own.find((one) => one.id === checkId) ?? own.find((one) => one.answer === null)
	const left = file.children.filter((child) => !child.checks.some((one) => one.followUpId === check?.id))
	return (
		<Shell
			{...props}
			checkId={check?.id ?? null}
			step="follow-up"
			name="followUpChild"
			initial={{ onDay: today }}
			among={check === undefined ? [] : left}
		>
			{() => (
				<>
					<HiddenInput name="followUpId" value={check?.id ?? ''} />
					<DateInput name="onDay" />
					<Choice
						name="result"
						options={checkResults.map((value) => ({ value, label: words(`results.${value}`) }))}
					/>
					<Choice
						name="schoolNow"
						options={schoolAnswers.map((value) => ({ value, label: words(`school.${value}`) }))}
						optional
					/>
					<LongText name="childsWords" optional />
					<LongText name="note" optional />
				</>
			)}
		</Shell>
	)
}
