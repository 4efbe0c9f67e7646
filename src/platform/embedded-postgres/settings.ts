type Place = { dataFolder: string; socketFolder: string; durable: boolean };

/** What the server is told at each start, so that a newer version of Entente also changes it for older data. */
export function serverSettings({ dataFolder, socketFolder, durable }: Place): string[] {
  const settings: Record<string, string | number> = {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    port: socketPort,
    password_encryption: 'scram-sha-256',
    max_connections: 60,
    timezone: 'UTC',
    // Memory: a small machine carries the app beside it.
    shared_buffers: '32MB',
    wal_buffers: '1MB',
    work_mem: '8MB',
    maintenance_work_mem: '32MB',
    io_method: 'sync',
    jit: 'off',
    max_worker_processes: 2,
    max_parallel_workers: 2,
    autovacuum_worker_slots: 2,
    autovacuum_max_workers: 2,
    max_wal_senders: 0,
    max_replication_slots: 0,
    max_wal_size: '256MB',
    min_wal_size: '48MB',
    // The log knows no content: errors, their details and their statements go to the caller alone.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_parameter_max_length_on_error: 0,
    log_checkpoints: 'off',
    log_autovacuum_min_duration: -1,
    log_timezone: 'UTC',
    // PostgreSQL ignores these. The next start and the guardian know the server by them, from its command line.
    [dataMark]: dataFolder,
    [starterMark]: process.pid,
    ...(durable ? { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' } : notDurable),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

export const socketPort = 5432;
export const dataMark = 'entente.data';
export const starterMark = 'entente.started_by';

const notDurable = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
