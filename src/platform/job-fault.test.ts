import { expect, test } from 'vitest'
import { jobFaultOf } from './job-fault.ts'

const faultWith = (told: object, message = 'Åsa Lind finns redan') => Object.assign(new Error(message), told)

test('a fault is told as a kind, by what stands behind it', () => {
	expect(jobFaultOf(faultWith({ code: '57P01' }))).toBe('database-gone')
	expect(jobFaultOf(faultWith({}, 'Connection terminated unexpectedly'))).toBe('database-gone')
	expect(jobFaultOf(faultWith({}, 'Client was closed and is not queryable'))).toBe('database-gone')
	for (const waited of [
		'timeout exceeded when trying to connect',
		'Connection terminated due to connection timeout',
		'timeout expired',
		'Query read timeout',
	])
		expect(jobFaultOf(faultWith({}, waited))).toBe('net')
	expect(jobFaultOf(faultWith({ code: '53100' }))).toBe('disk-full')
	expect(jobFaultOf(faultWith({ code: 'ENOSPC' }))).toBe('disk-full')
	expect(jobFaultOf(faultWith({ code: '23505' }))).toBe('database-refused')
	expect(jobFaultOf(faultWith({ code: 'ETIMEDOUT' }))).toBe('net')
	expect(jobFaultOf(faultWith({ responseCode: 450 }))).toBe('mail')
	expect(jobFaultOf(faultWith({}))).toBe('bug')
	expect(jobFaultOf('whatever')).toBe('bug')
})
