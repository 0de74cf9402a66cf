import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
	useSearchParams,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { addDays } from '../../../../foundation/plain-date.ts'
import { ButtonLink, FilterLinks } from '../../../../ui/links.tsx'
import { KeyLine, PageHead, Source } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { housingAlarms } from '../../queries/alarms/housing-alarms.ts'
import { guestsFound } from '../../queries/tonight/guests-found.ts'
import { tonight } from '../../queries/tonight/tonight.ts'
import { insteads, turnedAwayReasons } from '../../rules/tonight/codes.ts'
import { HousingTabs } from '../tabs.tsx'
import { tabsFor } from '../tabs-for.ts'
import { AlarmList } from './alarm-list.tsx'
import { stepOf } from './desk-commands.ts'
import { DeskSettings } from './desk-settings.tsx'
import { NightList } from './night-lists.tsx'
import { TapRefused } from './tap-refused.tsx'
import { type DeskPart, deskAddress, focusIn } from './tonight-types.ts'
import { TurnedAwayPart } from './turned-away-part.tsx'
import { WalkInPart } from './walk-in-part.tsx'

export async function loader({ request, context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const asked = new URL(request.url).searchParams
	const held = show(
		await tonight(caller, {
			propertyId: asked.get('desk') ?? undefined,
			night: asked.get('night') ?? undefined,
		}),
	)
	const { alarms } =
		held.desk === null ? { alarms: [] } : show(await housingAlarms(caller, { propertyId: held.desk.id }))
	return { ...held, alarms, reasons: turnedAwayReasons, insteads, tabs: tabsFor(caller.actor) }
}

export async function action({ request, context }: ActionFunctionArgs) {
	const caller = callerOf(context)
	const posted = await readForm(request)
	if (posted.intent === 'searchGuest') {
		const answer = await guestsFound(caller, posted)
		if (answer.is !== 'done') return settle(answer, posted)
		return data({ ok: true as const, found: answer.value.people }, { status: 200 })
	}
	const step = stepOf(posted.intent)
	if (step === undefined) throw data(null, { status: 400 })
	const answer = await step.run(caller, posted)
	if (answer.is !== 'done') return settle(answer, posted)
	const { search } = new URL(request.url)
	const kept = new URLSearchParams(search)
	kept.delete('done')
	kept.delete('focus')
	if (typeof posted.focus === 'string') kept.set('focus', posted.focus)
	return done(`/housing/tonight?${kept}`, `tonight.done.${step.said}`)
}

/** The desk's screen: who is expected, here and gone, who got no place, and what is left; a tap each. */
export default function TonightScreen() {
	const { desk, desks, alarms, reasons, insteads: wents, tabs } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const [asked] = useSearchParams()
	const words = useTranslations('tonight')
	if (desk === null) {
		return (
			<>
				<PageHead title={words('title')} />
				<HousingTabs open={tabs} />
				<EmptyState
					title={words('noDesk')}
					action={<ButtonLink to="/housing/stock">{words('toStock')}</ButtonLink>}
				>
					{words('noDeskText')}
				</EmptyState>
			</>
		)
	}
	const address = deskAddress(desk.id, desk.night)
	const failed = outcome !== undefined && 'found' in outcome ? undefined : outcome
	const found = outcome !== undefined && 'found' in outcome ? outcome.found : null
	const part: DeskPart = { desk, address, outcome: failed }
	const focus = focusIn(asked.get('focus'))
	return (
		<>
			<DeskHead desk={desk} />
			<HousingTabs open={tabs} />
			{desks.length < 2 ? null : (
				<FilterLinks
					label={words('desks')}
					filters={desks.map(({ id, name }) => ({
						to: `/housing/tonight?desk=${id}`,
						label: name,
						current: id === desk.id,
					}))}
				/>
			)}
			<NightLinks desk={desk} />
			<TapRefused outcome={failed} address={address} />
			<Figures desk={desk} />
			<NightList list="expected" focus={focus} {...part} />
			<NightList list="overdue" focus={focus} {...part} />
			<NightList list="here" focus={focus} {...part} />
			<WalkInPart {...part} found={found} />
			<TurnedAwayPart {...part} reasons={reasons} insteads={wents} />
			<NightList list="left" focus={focus} {...part} />
			<AlarmList alarms={alarms} />
			<DeskSettings {...part} />
			<Source>{words('border', { hour: String(desk.nightHour) })}</Source>
		</>
	)
}

function DeskHead({ desk }: { desk: DeskPart['desk'] }) {
	const words = useTranslations('tonight')
	const format = useFormat()
	const count = (place: string) => desk.rows.filter((row) => row.place === place).length
	return (
		<PageHead
			title={`${words('title')}, ${desk.name}`}
			state={words.rich('state', {
				b: (chunks) => <b>{chunks}</b>,
				from: format.day(desk.night),
				until: format.day(addDays(desk.night, 1)),
				expected: count('expected'),
				here: count('here'),
				free: desk.places.ordinary.free + desk.places.extra.free,
			})}
			actions={
				<ButtonLink to={`/housing/occupancy?property=${desk.id}`}>{words('occupancyLink')}</ButtonLink>
			}
		/>
	)
}

function NightLinks({ desk }: { desk: DeskPart['desk'] }) {
	const words = useTranslations('tonight')
	const links = [
		{ key: 'before', night: addDays(desk.night, -1) },
		{ key: 'current', night: desk.now },
		{ key: 'after', night: addDays(desk.night, 1) },
	] as const
	return (
		<FilterLinks
			label={words('nights')}
			filters={links.map(({ key, night }) => ({
				to: `${deskAddress(desk.id, night)}&go=${key}`,
				label: words(key),
				current: key === 'current' && night === desk.night,
			}))}
		/>
	)
}

function Figures({ desk }: { desk: DeskPart['desk'] }) {
	const words = useTranslations('tonight')
	const { ordinary, extra } = desk.places
	const count = (place: string) => desk.rows.filter((row) => row.place === place).length
	return (
		<>
			<KeyLine
				items={[
					{ label: words('key.expected'), value: count('expected') },
					{ label: words('key.here'), value: count('here') },
					{
						label: words('key.ordinary'),
						value: words('ofAll', { free: String(ordinary.free), all: String(ordinary.all) }),
					},
					{
						label: words('key.extra'),
						value: words('ofAll', { free: String(extra.free), all: String(extra.all) }),
					},
					{ label: words('key.unmet'), value: desk.unmet },
				]}
			/>
			{desk.untold === 0 ? null : <p className="quiet">{words('untold', { count: desk.untold })}</p>}
		</>
	)
}
