import { useTranslations } from 'use-intl'
import { Choice, DateInput, LongText, SelectInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { useFrame } from '../../../../ui/frame.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { Unverified } from '../../../../ui/marks.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import { isSettled } from '../../rules/rights/request-stage.ts'
import { givenWays, refusalSections } from '../../rules/rights/request-words.ts'
import type { RequestPage } from './open-request.ts'

type StepProps = { page: RequestPage; outcome: Outcome | undefined }

/** What is to be done next, and what may be done besides. */
export function RequestSteps({ page, outcome }: StepProps) {
	const { state, document } = page
	const words = useTranslations('rights.steps')
	return (
		<>
			{state === 'begun' ? <Gather page={page} outcome={outcome} /> : null}
			{state === 'gathered' || state === 'sent-back' ? <Send page={page} outcome={outcome} /> : null}
			{state === 'sent' ? <Look page={page} outcome={outcome} /> : null}
			{state === 'agreed' ? <Give page={page} outcome={outcome} /> : null}
			{state === 'agreed' || isSettled(state) ? <Files page={page} /> : null}
			{isSettled(state) ? null : <Besides page={page} outcome={outcome} />}
			{state === 'given' && document === null ? <p className="quiet">{words('gone')}</p> : null}
		</>
	)
}

function Gather({ outcome }: StepProps) {
	const words = useTranslations('rights.steps')
	return (
		<Section title={words('gather')}>
			<p className="reading">{words('gatherText')}</p>
			<Form name="gatherExtract" words="rights" outcome={outcome}>
				<Submit>{words('gather')}</Submit>
			</Form>
		</Section>
	)
}

function Send({ page: { undecided }, outcome }: StepProps) {
	const words = useTranslations('rights.steps')
	return (
		<Section title={words('send')} note={words('maskState', { left: undecided.length })}>
			<p className="reading">{words('sendText')}</p>
			<Form name="sendToSecondLook" words="rights" outcome={outcome}>
				<Submit kind={undecided.length === 0 ? 'primary' : 'secondary'}>{words('send')}</Submit>
			</Form>
		</Section>
	)
}

function Look({ page: { ownWork }, outcome }: StepProps) {
	const words = useTranslations('rights')
	if (ownWork) return <p className="section quiet">{words('steps.waits')}</p>
	return (
		<Section title={words('steps.look')}>
			<p className="reading">{words('steps.lookText')}</p>
			<Form name="takeSecondLook" words="rights" outcome={outcome}>
				<Choice
					name="look"
					options={(['agreed', 'sent-back'] as const).map((value) => ({
						value,
						label: words(`looks.${value}`),
					}))}
				/>
				<LongText name="words" rows={2} optional />
				<Submit>{words('steps.save')}</Submit>
			</Form>
		</Section>
	)
}

function Give({ outcome }: StepProps) {
	const words = useTranslations('rights')
	const { today } = useFrame()
	return (
		<Section title={words('steps.give')}>
			<p className="reading">{words('steps.giveText')}</p>
			<Form name="giveExtract" words="rights" outcome={outcome} initial={{ givenOn: today }}>
				<DateInput name="givenOn" />
				<SelectInput
					name="givenWay"
					width="medium"
					options={givenWays.map((value) => ({ value, label: words(`ways.${value}`) }))}
				/>
				<Submit>{words('steps.give')}</Submit>
			</Form>
		</Section>
	)
}

function Files({ page: { request, state, document } }: { page: RequestPage }) {
	const words = useTranslations('rights.steps')
	const to = `/protection/requests/${request.id}/extract`
	if (state !== 'refused' && document === null) return null
	return (
		<div className="section actions">
			<ButtonLink to={`${to}.pdf`} file>
				{words(state === 'refused' ? 'decision' : 'pdf')}
			</ButtonLink>
			{state === 'refused' ? null : (
				<ButtonLink to={`${to}.zip`} kind="quiet" file>
					{words('zip')}
				</ButtonLink>
			)}
		</div>
	)
}

function Besides({ page: { state, mayExtend, latest }, outcome }: StepProps) {
	const words = useTranslations('rights')
	const format = useFormat()
	return (
		<div className="section stack-8">
			{state === 'begun' ? null : (
				<Disclosure summary={words('steps.again')} open={wasRefused(outcome, 'gatherExtract')}>
					<Form name="gatherExtract" words="rights" outcome={outcome}>
						<p>{words('steps.againText')}</p>
						<Submit kind="secondary">{words('steps.again')}</Submit>
					</Form>
				</Disclosure>
			)}
			{mayExtend ? (
				<Disclosure summary={words('steps.extend')} open={wasRefused(outcome, 'extendExtract')}>
					<Form name="extendExtract" words="rights" outcome={outcome}>
						<p>{words('steps.extendText', { day: format.day(latest) })}</p>
						<DateInput name="dueOn" />
						<LongText name="why" rows={2} />
						<Submit kind="secondary">{words('steps.save')}</Submit>
					</Form>
				</Disclosure>
			) : null}
			<Disclosure summary={words('steps.refuse')} open={wasRefused(outcome, 'refuseExtract')}>
				<Form name="refuseExtract" words="rights" outcome={outcome}>
					<p>
						{words('steps.refuseText')} <Unverified />
					</p>
					<SelectInput
						name="section"
						options={refusalSections.map((value) => ({ value, label: words(`wholeRefusals.${value}`) }))}
					/>
					<LongText name="why" />
					<Submit kind="danger">{words('steps.refuse')}</Submit>
				</Form>
			</Disclosure>
		</div>
	)
}
