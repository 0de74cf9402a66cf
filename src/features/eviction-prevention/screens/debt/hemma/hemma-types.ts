import type { landlordMeeting } from '../../../queries/debt/landlord-meeting.ts'

export type LandlordMeeting = Extract<Awaited<ReturnType<typeof landlordMeeting>>, { is: 'done' }>['value']
