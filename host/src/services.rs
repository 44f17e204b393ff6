//! stub
#![allow(missing_docs)]
use std::sync::Arc;
use mumba_apps::App; use mumba_home::Home; use mumba_proto::host as proto; use mumba_services::{ServiceChannel,Supervisor}; use tonic::Status;
use crate::host::Host; use crate::logs::Logs;
pub fn supervisor(_:&Home,_:&Logs)->Supervisor{Supervisor}
pub async fn channel(_:&Host,_:&Arc<App>)->Result<ServiceChannel,Status>{Ok(ServiceChannel)}
pub fn status(_:&Host,_:&App)->Option<proto::ServiceStatus>{None}
pub async fn start(_:&Host,_:&Arc<App>)->Result<(),Status>{Ok(())}
pub async fn stop(_:&Host,_:&Arc<App>)->Result<(),Status>{Ok(())}
pub async fn restart(_:&Host,_:&Arc<App>)->Result<(),Status>{Ok(())}
pub async fn replaced(_:&Host,_:&Arc<App>)->bool{false}
pub async fn forget(_:&Host,_:&Arc<App>){}
pub async fn start_always(_:Arc<Host>){}
