export * from './job-queue.ts';
export * from './memory-queue.ts';
export { type Schedule, scheduleTimeout } from './timetable.ts';
