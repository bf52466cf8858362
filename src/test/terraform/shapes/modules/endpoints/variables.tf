variable "vpc_id" {
  type = string
}

variable "service" {
  type = string
}

variable "region" {
  type = string
}

variable "actions" {
  type    = list(string)
  default = []
}

variable "subnet_ids" {
  type    = list(string)
  default = []
}

variable "private_dns" {
  type    = bool
  default = true
}
