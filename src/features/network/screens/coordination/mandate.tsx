import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, LongText, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { useFrame } from '../../../../ui/frame.tsx'
import { Columns, DefinitionRows, Disclosure, KeyLine, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, type Outcome, readForm, settle, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import { beginMandate } from '../../commands/coordination/begin-mandate.ts'
import { changeMandate } from '../../commands/coordination/change-mandate.ts'
import { endMandate } from '../../commands/coordination/end-mandate.ts'
import { type MandatePage, mandatePage } from '../../queries/coordination/mandate-page.ts'
import { CoordinationTabs } from './coordination-tabs.tsx'
import { intentFor, readIntent } from './intent.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await mandatePage(callerOf(context), {}))
}

const acts = {
	beginMandate: { act: beginMandate, said: 'mandateBegun' },
	changeMandate: { act: changeMandate, said: 'mandateChanged' },
	endMandate: { act: endMandate, said: 'mandateEnded' },
} as const

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { intent, id } = readIntent(posted)
	const { act, said } = Object.hasOwn(acts, intent) ? acts[intent as keyof typeof acts] : acts.changeMandate
	const answer = await act(callerOf(context), { ...posted, mandateId: id })
	return answer.is === 'done'
		? done('/network/mandate', `coordination.done.${said}`)
		: settle<unknown>(answer, posted)
}

/** The mandate under way, what would be left open if it ended today, and those before it. */
export default function MandateScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('coordination.mandate')
	const format = useFormat()
	const { now, open, earlier, mayKeep } = page
	return (
		<>
			<PageHead title={words('title')} state={now?.title} />
			<CoordinationTabs mayKeep={mayKeep} />
			{now === null ? (
				<EmptyState title={words('none')}>{words('noneText')}</EmptyState>
			) : (
				<Columns wide="left">
					<Section title={words('open')}>
						<p className="reading quiet">{words('openText')}</p>
						<LeftOpen open={open} />
					</Section>
					<About mandate={now} />
				</Columns>
			)}
			{mayKeep ? <MandateForms page={page} outcome={outcome} /> : null}
			{earlier.length === 0 ? null : (
				<Section title={words('earlier')}>
					{earlier.map((mandate) => (
						<Disclosure
							key={mandate.id}
							summary={`${mandate.title}, ${words('until', {
								...{ from: format.day(mandate.fromOn, { weekday: false }) },
								through: format.day(mandate.endedOn ?? mandate.throughOn, { weekday: false }),
							})}`}
						>
							<div className="stack-16">
								{mandate.endedOn === null ? null : (
									<p>
										{words('ended', {
											...{ day: format.day(mandate.endedOn, { weekday: false }), to: mandate.handedTo ?? '' },
										})}
									</p>
								)}
								<p className="reading">{mandate.handOver}</p>
								{mandate.leftOpen === null ? null : (
									<>
										<b>{words('left')}</b>
										<LeftOpen open={mandate.leftOpen} />
									</>
								)}
								<About mandate={mandate} />
							</div>
						</Disclosure>
					))}
				</Section>
			)}
		</>
	)
}

const kinds = ['points', 'commitments', 'letters', 'requests'] as const

function LeftOpen({ open }: { open: MandatePage['open'] }) {
	const words = useTranslations('coordination.mandate')
	const format = useFormat()
	return <KeyLine items={kinds.map((kind) => ({ label: words(kind), value: format.number(open[kind]) }))} />
}

type Mandate = MandatePage['earlier'][number]

function About({ mandate }: { mandate: Mandate }) {
	const words = useTranslations('coordination.mandate')
	const format = useFormat()
	const { fromOn, throughOn, decidedBy, decisionTitle, decisionOn, audience } = mandate
	const said = (day: typeof fromOn) => format.day(day, { weekday: false })
	return (
		<div className="stack-8">
			<p>{words('until', { from: said(fromOn), through: said(throughOn) })}</p>
			<DefinitionRows
				rows={[
					{
						label: words('decision'),
						value: words('decided', { decidedBy, title: decisionTitle, day: said(decisionOn) }),
					},
					{ label: words('audience'), value: audience },
				]}
			/>
		</div>
	)
}

function MandateForms({ page: { now }, outcome }: { page: MandatePage; outcome: Outcome | undefined }) {
	const words = useTranslations('coordination')
	const { today } = useFrame()
	if (now === null) {
		return (
			<Disclosure summary={words('mandate.begin')} open={wasRefused(outcome, 'beginMandate')}>
				<Form name="beginMandate" words="coordination" outcome={outcome}>
					<MandateFields />
					<Submit>{words('save')}</Submit>
				</Form>
			</Disclosure>
		)
	}
	const { title, fromOn, throughOn, decidedBy, decisionTitle, decisionOn, audience } = now
	const change = intentFor('changeMandate', now.id)
	const end = intentFor('endMandate', now.id)
	return (
		<div className="section stack-8">
			<Disclosure summary={words('mandate.change')} open={wasRefused(outcome, change)}>
				<Form
					name={change}
					words="coordination"
					outcome={outcome}
					initial={{ title, fromOn, throughOn, decidedBy, decisionTitle, decisionOn, audience }}
				>
					<MandateFields />
					<Submit kind="secondary">{words('save')}</Submit>
				</Form>
			</Disclosure>
			<Disclosure summary={words('mandate.end')} open={wasRefused(outcome, end)}>
				<Form name={end} words="coordination" outcome={outcome} initial={{ endedOn: today }}>
					<p>{words('mandate.endText')}</p>
					<DateInput name="endedOn" />
					<TextInput name="handedTo" width="medium" />
					<LongText name="handOver" rows={6} />
					<Submit kind="danger">{words('mandate.end')}</Submit>
				</Form>
			</Disclosure>
		</div>
	)
}

function MandateFields() {
	return (
		<>
			<TextInput name="title" />
			<FieldRow>
				<DateInput name="fromOn" />
				<DateInput name="throughOn" />
			</FieldRow>
			<FieldRow>
				<TextInput name="decidedBy" width="medium" />
				<DateInput name="decisionOn" />
			</FieldRow>
			<TextInput name="decisionTitle" />
			<TextInput name="audience" />
		</>
	)
}
