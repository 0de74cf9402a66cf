import { Fragment } from 'react'
import { useTranslations } from 'use-intl'
import { Form, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import type { ReportPage } from './loaded.ts'

type AsideProps = { page: ReportPage; outcome: Outcome | undefined }

/** What a draft lacks and rests on; of every report its versions. */
export function ReportAside({ page, outcome }: AsideProps) {
	return (
		<>
			<Missing page={page} />
			<Material page={page} outcome={outcome} />
			<Versions page={page} />
		</>
	)
}

function Missing({ page: { draft, mayKeep } }: Pick<AsideProps, 'page'>) {
	const words = useTranslations('yearlyReport.missing')
	if (draft === null || !mayKeep) return null
	return (
		<>
			<h2>{words('title')}</h2>
			{draft.missing.length === 0 ? <p>{words('nothing')}</p> : null}
			<ul>
				{draft.missing.map(({ what, part, stops, count }) => (
					<li key={`${what} ${part}`}>
						<TextLink to={`?edit=${part}#${part}`}>{words(what, { count })}</TextLink>
						{stops ? (
							<>
								{' '}
								<Tone kind="warning">{words('stops')}</Tone>
							</>
						) : null}
					</li>
				))}
			</ul>
		</>
	)
}

function Material({ page: { build, draft, mayKeep }, outcome }: AsideProps) {
	const words = useTranslations('yearlyReport.build')
	const format = useFormat()
	if (draft === null || !mayKeep) return null
	const underWay = build?.state === 'waiting' || build?.state === 'running'
	const moment = build?.endedAt == null ? '' : format.moment(build.endedAt)
	return (
		<>
			<h2>{words('title')}</h2>
			{build === null ? <p>{words('never')}</p> : null}
			{build?.state === 'done' || build?.state === 'cancelled' || build?.state === 'failed' ? (
				<p>{words(build.state, { moment })}</p>
			) : null}
			{underWay ? null : (
				<Form name="buildYearlyReport" words="yearlyReport" outcome={outcome}>
					<Submit kind="secondary">{words(build === null ? 'first' : 'again')}</Submit>
				</Form>
			)}
		</>
	)
}

function Versions({ page: { versions, report } }: Pick<AsideProps, 'page'>) {
	const words = useTranslations('yearlyReport')
	const format = useFormat()
	return (
		<>
			<h2>{words('versions.title')}</h2>
			<ul>
				{versions.map(({ id, version, frozenAt, reason }) => {
					const name = words('versionOf', { version: String(version) })
					const state =
						frozenAt === null
							? words('versions.draft')
							: words('versions.frozen', { moment: format.moment(frozenAt) })
					return (
						<li key={id}>
							{id === report.id ? <b>{name}</b> : <TextLink to={`/yearly-reports/${id}`}>{name}</TextLink>}
							{', '}
							{state}
							{reason === '' ? null : <p className="small quiet">{reason}</p>}
						</li>
					)
				})}
			</ul>
			{report.digest === null ? null : (
				<>
					<p className="small quiet">{words('versions.digest')}</p>
					<Digest digest={report.digest} />
				</>
			)}
		</>
	)
}

/** One long word: it may break between its eighths, and is copied whole. */
function Digest({ digest }: { digest: string }) {
	return (
		<p className="small">
			{(digest.match(/.{1,8}/g) ?? []).map((eighth, at) => (
				<Fragment key={digest.slice(0, at * 8)}>
					{eighth}
					<wbr />
				</Fragment>
			))}
		</p>
	)
}
