import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DoneBar } from '../../../ui/done-bar.tsx'
import { TextLink } from '../../../ui/links.tsx'
import { DefinitionRows, KeyLine, Section } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { DataTable } from '../../../ui/table.tsx'
import { closeConsultation } from '../commands/close-consultation.ts'
import { extendConsultation } from '../commands/extend-consultation.ts'
import { consultationDesk } from '../queries/consultation-desk.ts'
import { writeAbout } from '../rules/passages.ts'
import { rateOf } from '../rules/response.ts'
import { ConsultationHead } from './parts/head.tsx'
import { PeriodForms } from './parts/period-forms.tsx'
import { useAbout } from './parts/use-names.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const desk = show(await consultationDesk(caller, { planConsultationId: params.planConsultationId }))
	const { answers: _, ...shown } = desk
	return { ...shown, openAt: `${caller.house.baseUrl}/remiss/${desk.consultation.address}` }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const caller = callerOf(context)
	const posted = await readForm(request)
	const { planConsultationId } = params
	const back = (said: string) => done(`/consultations/${planConsultationId}`, `consultations.done.${said}`)
	if (posted.intent === 'closeConsultation') {
		const answer = await closeConsultation(caller, { ...posted, planConsultationId })
		return answer.is === 'done' ? back('closed') : settle(answer, posted)
	}
	const answer = await extendConsultation(caller, { ...posted, planConsultationId })
	return answer.is === 'done' ? { ok: true as const, extended: answer.value } : settle(answer, posted)
}

type Desk = ReturnType<typeof useLoaderData<typeof loader>>

/** Where a consultation stands: how many have answered, about what, and what is left to do. */
export default function DeskScreen() {
	const desk = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('consultations.desk')
	const { consultation, counts, mayKeep } = desk
	return (
		<>
			<ConsultationHead consultation={consultation} mayKeep={mayKeep} />
			{outcome?.ok === true && 'extended' in outcome ? (
				<DoneBar>
					{words('extendedTold', { told: outcome.extended.told, untold: outcome.extended.untold })}
				</DoneBar>
			) : null}
			<KeyLine
				items={[
					{ label: words('rate'), value: <Rate of={total(desk.bodies)} /> },
					{ label: words('openAnswers'), value: counts.open },
					{ label: words('late'), value: counts.late },
					{
						label: words('left'),
						value: words('leftOf', { left: String(counts.untreated), all: String(counts.parts) }),
					},
				]}
			/>
			<Doubles desk={desk} />
			<Passages desk={desk} />
			<BySector desk={desk} />
			<Section title={words('facts')}>
				<DefinitionRows
					rows={[
						{
							label: words('openPage'),
							value: consultation.openToAnyone
								? words.rich('openPageText', {
										address: desk.openAt,
									})
								: words('notOpen'),
						},
						...(consultation.registryNumber === null
							? []
							: [{ label: words('registryNumber'), value: consultation.registryNumber }]),
						...(consultation.questions === ''
							? []
							: [{ label: words('questions'), value: consultation.questions }]),
					]}
				/>
			</Section>
			<PeriodForms
				state={consultation.state}
				extensions={desk.extensions}
				mayKeep={mayKeep}
				outcome={outcome}
			/>
		</>
	)
}

const total = (bodies: Desk['bodies']) => ({
	invited: bodies.length,
	answered: bodies.filter(({ answered }) => answered).length,
})

function Rate({ of }: { of: { readonly invited: number; readonly answered: number } }) {
	const words = useTranslations('consultations.desk')
	const rate = rateOf(of)
	return rate === null
		? words('noRate')
		: words('rateOf', { rate: String(rate), answered: String(of.answered), invited: String(of.invited) })
}

function Doubles({ desk: { consultation, doubles } }: { desk: Desk }) {
	const words = useTranslations('consultations.desk')
	if (doubles.length === 0) return null
	return (
		<Section title={words('doubles', { count: doubles.length })}>
			<ul className="stack-8">
				{doubles.map((one) => (
					<li key={one.id}>
						<TextLink to={`/consultations/${consultation.id}/answers/${one.id}`}>
							{words('double', {
								number: String(one.number),
								of: String(one.ofNumber),
								because: words(one.because),
							})}
						</TextLink>
					</li>
				))}
			</ul>
		</Section>
	)
}

function Passages({ desk: { consultation, passages } }: { desk: Desk }) {
	const words = useTranslations('consultations.desk')
	const about = useAbout()
	const spokenOf = passages.filter(({ said }) => said > 0)
	const silent = passages.length - spokenOf.length
	return (
		<Section title={words('byPassage')} note={silent === 0 ? undefined : words('silent', { count: silent })}>
			{spokenOf.length === 0 ? null : (
				<DataTable
					caption={words('byPassageCaption')}
					rows={spokenOf}
					rowKey={writeAbout}
					columns={[
						{
							key: 'passage',
							head: words('passage'),
							cell: (one) => (
								<>
									<TextLink to={`/consultations/${consultation.id}/passages/${writeAbout(one)}`}>
										{about(one)}
									</TextLink>
									{one.part === 'whole' ? null : <span className="quiet"> {one.title}</span>}
								</>
							),
						},
						{ key: 'said', head: words('said'), align: 'right', fold: 'figure', cell: (one) => one.said },
						{
							key: 'untreated',
							head: words('untreated'),
							align: 'right',
							fold: 'figure',
							cell: (one) => one.untreated,
						},
					]}
				/>
			)}
		</Section>
	)
}

function BySector({ desk: { response } }: { desk: Desk }) {
	const words = useTranslations('consultations.desk')
	const sectors = useTranslations('consultations.sectors')
	if (response.length === 0) return null
	return (
		<Section title={words('bySector')}>
			<DataTable
				caption={words('bySectorCaption')}
				rows={response}
				rowKey={(one) => one.sector}
				folds={false}
				columns={[
					{ key: 'sector', head: words('sector'), cell: (one) => sectors(one.sector) },
					{ key: 'invited', head: words('invited'), align: 'right', cell: (one) => one.invited },
					{ key: 'answered', head: words('answered'), align: 'right', cell: (one) => one.answered },
					{ key: 'share', head: words('share'), align: 'right', cell: (one) => `${rateOf(one) ?? 0} %` },
				]}
			/>
		</Section>
	)
}
