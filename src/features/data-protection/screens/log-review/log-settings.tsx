import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Choice, HiddenInput, NumberInput, SelectInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { endWatch } from '../../commands/log-review/end-watch.ts'
import { holdStaffNameBack } from '../../commands/log-review/hold-staff-name-back.ts'
import { keepLogReviewSetting } from '../../commands/log-review/keep-log-review-setting.ts'
import { logReviewSettings } from '../../queries/log-review/log-review-settings.ts'

const here = '/protection/logs/settings'
const monthsOf = ['1', '2', '3', '6', '12'] as const

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await logReviewSettings(callerOf(context), {}))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	if (posted.intent === 'endWatch') {
		const answer = await endWatch(caller, posted)
		return answer.is === 'done' ? done(here, 'logReview.done.ended') : settle(answer, posted)
	}
	if (posted.intent === 'holdStaffNameBack') {
		const answer = await holdStaffNameBack(caller, posted)
		const said = posted.held === 'yes' ? 'logReview.done.held' : 'logReview.done.given'
		return answer.is === 'done' ? done(here, said) : settle(answer, posted)
	}
	const answer = await keepLogReviewSetting(caller, posted)
	return answer.is === 'done' ? done(here, 'logReview.done.kept') : settle(answer, posted)
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>
type Outcome = ReturnType<typeof useActionData<typeof action>>

/** How logs are reviewed, whose readers are always looked at, and which staff are never named. */
export default function LogSettingsScreen() {
	const { setting, watched, staff } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('logReview')
	return (
		<>
			<PageHead
				title={words('settings.title')}
				crumbs={[{ to: '/protection/logs', label: words('title') }]}
			/>
			<div className="stack-32">
				<Section title={words('settings.how')}>
					<Form
						name="keepLogReviewSetting"
						words="logReview"
						outcome={outcome}
						initial={{
							...{
								months: String(setting.months),
								sample: String(setting.sample),
								days: String(setting.days),
							},
							namesTold: setting.namesTold ? 'yes' : 'no',
						}}
					>
						<SelectInput
							name="months"
							options={monthsOf.map((value) => ({ value, label: words(`settings.months.${value}`) }))}
						/>
						<NumberInput name="sample" />
						<NumberInput name="days" />
						<Choice
							name="namesTold"
							options={(['no', 'yes'] as const).map((value) => ({
								...{ value, label: words(`settings.told.${value}`) },
							}))}
						/>
						<FormActions>
							<Submit>{words('settings.keep')}</Submit>
						</FormActions>
					</Form>
				</Section>
				<Watched watched={watched} outcome={outcome} />
				<HeldBack staff={staff} outcome={outcome} />
			</div>
		</>
	)
}

function Watched({ watched, outcome }: Pick<Loaded, 'watched'> & { outcome: Outcome }) {
	const words = useTranslations('logReview.settings')
	const format = useFormat()
	return (
		<Section title={words('watched')} note={words('watchedNote')}>
			{watched.length === 0 ? (
				<p>{words('noneWatched')}</p>
			) : (
				<DataTable
					caption={words('watched')}
					rows={watched}
					rowKey={({ id }) => id}
					columns={[
						{
							key: 'person',
							head: words('person'),
							fold: 'title',
							cell: ({ personId }) => (
								<TextLink to={`/protection/people/${personId}/reads`}>{words('readers')}</TextLink>
							),
						},
						{ key: 'why', head: words('reason'), fold: 'line', cell: ({ reason }) => reason },
						{
							key: 'since',
							head: words('since'),
							fold: 'line',
							cell: ({ addedOn }) => format.dayFull(addedOn),
						},
						{
							key: 'end',
							head: words('end'),
							fold: 'plain',
							cell: ({ id }) => (
								<Form name="endWatch" words="logReview" outcome={outcome} inline>
									<HiddenInput name="watchedId" value={id} />
									<Submit kind="quiet">{words('end')}</Submit>
								</Form>
							),
						},
					]}
				/>
			)}
		</Section>
	)
}

function HeldBack({ staff, outcome }: Pick<Loaded, 'staff'> & { outcome: Outcome }) {
	const words = useTranslations('logReview.settings')
	const format = useFormat()
	const held = staff.flatMap(({ heldOn, ...one }) => (heldOn === null ? [] : [{ ...one, heldOn }]))
	const others = staff.filter(({ heldOn }) => heldOn === null)
	return (
		<Section title={words('staff')} note={words('staffNote')}>
			<div className="stack-24">
				{held.length === 0 ? (
					<p>{words('noneHeld')}</p>
				) : (
					<DataTable
						caption={words('staff')}
						rows={held}
						rowKey={({ id }) => id}
						columns={[
							{ key: 'name', head: words('name'), fold: 'title', cell: ({ name }) => name },
							{
								key: 'since',
								head: words('since'),
								fold: 'line',
								cell: ({ heldOn }) => format.dayFull(heldOn),
							},
							{
								key: 'end',
								head: words('do'),
								fold: 'plain',
								cell: ({ id }) => (
									<Form name="holdStaffNameBack" words="logReview" outcome={outcome} inline>
										<HiddenInput name="staffId" value={id} />
										<HiddenInput name="held" value="no" />
										<Submit kind="quiet">{words('giveAgain')}</Submit>
									</Form>
								),
							},
						]}
					/>
				)}
				<Form name="holdStaffNameBack" words="logReview" outcome={outcome}>
					<HiddenInput name="held" value="yes" />
					<SelectInput
						name="staffId"
						empty={words('choose')}
						options={others.map(({ id, name }) => ({ value: id, label: name }))}
					/>
					<FormActions>
						<Submit kind="secondary">{words('hold')}</Submit>
					</FormActions>
				</Form>
			</div>
		</Section>
	)
}
