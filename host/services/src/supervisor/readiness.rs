//! Asks a service whether it is ready, by the standard health protocol.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::{sleep, timeout};
use tonic::Code;
use tonic_health::pb::HealthCheckRequest;
use tonic_health::pb::health_check_response::ServingStatus;
use tonic_health::pb::health_client::HealthClient;

use crate::ServiceChannel;
use crate::sockets::connect;

/// Pauses between two looks grow from the first to the last.
const FIRST_PAUSE: Duration = Duration::from_millis(1);
const LAST_PAUSE: Duration = Duration::from_millis(50);
/// A service that takes a question and does not answer is asked again.
const ANSWER_WITHIN: Duration = Duration::from_secs(2);

/// What kept a service from being ready when it was last asked.
#[derive(Clone, Debug, Default)]
pub(super) struct Obstacle(Arc<Mutex<String>>);

impl Obstacle {
    fn set(&self, what: impl Into<String>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = what.into();
    }

    pub(super) fn get(&self) -> String {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Waits until the service that listens on the socket says that it serves. Has no end of its own.
pub(super) async fn wait_until_ready(socket: &Path, obstacle: &Obstacle) -> ServiceChannel {
    let mut pause = FIRST_PAUSE;
    loop {
        match connect(socket).await {
            Ok(_) => {
                let channel = ServiceChannel::to_socket(socket);
                if ask(&channel, obstacle).await {
                    return channel;
                }
            }
            Err(error) => obstacle.set(format!("nothing listens on MUMBA_SERVICE_SOCKET ({error})")),
        }
        sleep(pause).await;
        pause = (pause * 6 / 5).min(LAST_PAUSE);
    }
}

async fn ask(channel: &ServiceChannel, obstacle: &Obstacle) -> bool {
    let mut client = HealthClient::new(channel.channel());
    let question = client.check(HealthCheckRequest { service: String::new() });
    match timeout(ANSWER_WITHIN, question).await {
        Ok(Ok(answer)) => match answer.into_inner().status() {
            ServingStatus::Serving => return true,
            other => obstacle.set(format!("its health check says {}", other.as_str_name())),
        },
        Ok(Err(status)) if status.code() == Code::Unimplemented => {
            obstacle.set("it does not implement grpc.health.v1.Health");
        }
        Ok(Err(status)) => obstacle.set(format!("its health check fails: {}", status.message())),
        Err(_) => obstacle.set("its health check does not answer"),
    }
    false
}
