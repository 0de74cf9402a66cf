import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { Callout, VersionBanner } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { VersionTold } from '../../queries/versions/versions-told.ts'
import { useVersionWords } from './use-version-words.ts'

type Plan = { readonly id: string; readonly validFrom: number; readonly validTo: number }

type StandingProps = {
	plan: Plan
	version: VersionTold
	/** The one decided before it. */
	before: number | null
	/** It stands beside the one before it already. */
	beside?: boolean
	thisYear: number
	aside?: ReactNode
}

/** How a version stands: in force, to come, replaced, given up or only a draft; no two of them look alike. */
export function VersionStanding(props: StandingProps) {
	const { plan, version, before, beside = false, thisYear, aside } = props
	const words = useTranslations('planVersions.banner')
	const format = useFormat()
	const say = useVersionWords()
	const number = String(version.number)
	const years = format.years(String(plan.validFrom), String(plan.validTo))
	const { decision, held } = version
	const decided = decision === null ? '' : `${say.decision(decision)} ${say.registry(decision)}`.trim()
	const compare =
		before === null || beside ? null : (
			<TextLink to={`/plans/${plan.id}/versions/${before}/${number}`}>
				{words('compare', { number: String(before) })}
			</TextLink>
		)
	switch (version.state) {
		case 'in-force':
			if (plan.validTo < thisYear) {
				return (
					<Callout kind="warning" title={words('expired', { number, years })}>
						<p>
							{decided} {compare}
						</p>
						{aside}
					</Callout>
				)
			}
			return (
				<VersionBanner kind="in-force" aside={aside}>
					<b>{words('inForce', { number })}</b> {words('inForceYears', { years })} {decided} {compare}
				</VersionBanner>
			)
		case 'decided':
			return (
				<VersionBanner kind="coming" aside={aside}>
					<b>
						{version.inForceFrom === null
							? words('draft', { number })
							: words('coming', { number, day: format.dayFull(version.inForceFrom) })}
					</b>{' '}
					{decided} {compare}
				</VersionBanner>
			)
		case 'replaced':
			return (
				<VersionBanner kind="past" aside={aside}>
					<b>{words('replaced', { number })}</b>{' '}
					{held === null || held.until === null
						? words('neverHeld')
						: words('held', { from: format.dayFull(held.from), until: format.dayFull(held.until) })}{' '}
					{decided} {compare}
				</VersionBanner>
			)
		case 'withdrawn':
			return (
				<VersionBanner kind="past" aside={aside}>
					<b>
						{words('withdrawn', {
							number,
							day: version.withdrawnOn === null ? '' : format.dayFull(version.withdrawnOn),
						})}
					</b>
				</VersionBanner>
			)
		default:
			return (
				<VersionBanner kind="draft" aside={aside}>
					<b>{words('draft', { number })}</b>{' '}
					{before === null ? `${words('draftFirst')} ${words('period', { years })}` : words('draftNothing')}{' '}
					{compare}{' '}
					{version.consultedFrom === null
						? null
						: words('consulted', { day: format.dayFull(version.consultedFrom) })}
				</VersionBanner>
			)
	}
}

type ChipProps = {
	planId: string
	draft: { readonly number: number; readonly changes: number | null }
	/** Those who keep the plan write in it; others read it. */
	mayKeep: boolean
}

/** Beside what is in force: that a version is worked on, and how far it is from it. */
export function DraftChip({ planId, draft, mayKeep }: ChipProps) {
	const words = useTranslations('planVersions.banner')
	const number = String(draft.number)
	return (
		<span className="draft-chip">
			<TextLink to={mayKeep ? `/plans/${planId}/draft` : `/plans/${planId}/versions/${number}`}>
				<b>{words('chip')}</b> {words('chipTo', { number })}
			</TextLink>
			{draft.changes === null ? null : <>, {words('chipChanges', { count: draft.changes })}</>}
		</span>
	)
}
