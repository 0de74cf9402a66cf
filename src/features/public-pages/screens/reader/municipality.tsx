import { useTranslations } from 'use-intl'
import type { Listed } from '../../queries/open-place.ts'
import { Consultations, Invitations } from './consultations.tsx'
import { useReading, useWriting } from './reader.tsx'
import { Reports } from './reports.tsx'
import { useCountedStatuses } from './standing.tsx'

/** The municipality's first page: its plans, how they go in a sentence each, and what came last. */
export function MunicipalityPage({ plans, consultations, reports, latest }: Listed) {
	const words = useTranslations('publicPages')
	const write = useWriting('')
	const counted = useCountedStatuses()
	const { site, places } = useReading()
	return (
		<>
			<div>
				<h1>{words('home.title', { name: site.name })}</h1>
				<p className="lead">{words('home.lead')}</p>
			</div>
			<Reports reports={reports} />
			{plans.length === 0 && reports.length > 0 ? null : (
				<section id="plans">
					<h2>{words('home.plans')}</h2>
					{plans.length === 0 ? <p>{words('home.none')}</p> : null}
					<ul className="rows">
						{plans.map(({ slug, content }) => {
							const years = words('home.years', {
								from: String(content.validFrom),
								to: String(content.validTo),
							})
							return (
								<li key={slug}>
									<a href={`${places.home}/plans/${slug}`}>{content.title}</a>
									<p className="note">{words('home.by', { committee: content.committee, years })}</p>
									{content.indicators.length === 0 ? null : (
										<p className="note">{counted(content.indicators)}</p>
									)}
								</li>
							)
						})}
					</ul>
				</section>
			)}
			<Invitations consultations={consultations} />
			<Consultations consultations={consultations} />
			{latest.length === 0 ? null : (
				<section>
					<h2>{words('home.latest')}</h2>
					<ul>
						{latest.map(({ id, kind, href, title, period, publishedAt }) => (
							<li key={id}>
								<a href={href}>
									{kind === 'consultation'
										? words('entry.consultation', { title })
										: period === null
											? words('entry.plan', { title })
											: words('entry.followUp', { period, title })}
								</a>
								, {write.dayOf(publishedAt)}
							</li>
						))}
					</ul>
				</section>
			)}
			<p>
				<a href={`${places.home}/data`}>{words('home.data')}</a>
			</p>
			<p>
				<a href={`${places.home}/about`}>{words('home.about')}</a>
			</p>
		</>
	)
}
